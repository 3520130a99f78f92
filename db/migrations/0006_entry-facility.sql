-- What is said of one facility is looked up by the facility that an entry names.
CREATE INDEX `entry_facility` ON `entry` (`kind`, `body` ->> '$.facility');
