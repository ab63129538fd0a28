"""The program without a window: the same services, from a shell or a nightly job."""
