"""The employee's part: Home, lessons, quizzes, results."""
