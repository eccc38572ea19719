"""Where articles come from: files and the seeds folder."""
