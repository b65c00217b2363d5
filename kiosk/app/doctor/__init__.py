"""What this machine has and what it lacks, told as diagnoses. Importing it loads no Qt."""
