"""Files in and out; pure functions of bytes and domain values that know neither database nor window."""
