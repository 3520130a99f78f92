ALTER TABLE `report` ADD `cluster` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX `report_cluster` ON `report` (`cluster`);