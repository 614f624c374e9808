"""What has been learned and what comes next: overview, progress, study, reviews."""
