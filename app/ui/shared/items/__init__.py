"""Items as the learner sees them, one file a kind; all by keyboard and by mouse."""
