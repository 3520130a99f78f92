CREATE TABLE `chain_edge` (
	`upstream` text NOT NULL,
	`downstream` text NOT NULL,
	PRIMARY KEY(`upstream`, `downstream`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `chain_edge_back` ON `chain_edge` (`downstream`,`upstream`);--> statement-breakpoint
CREATE TABLE `entry` (
	`kind` text NOT NULL,
	`id` text NOT NULL,
	`validFrom` integer NOT NULL,
	`validTo` integer,
	`body` text NOT NULL,
	`import` integer NOT NULL,
	`replacedBy` integer,
	`simulated` integer NOT NULL,
	PRIMARY KEY(`kind`, `id`, `validFrom`, `import`)
);
--> statement-breakpoint
CREATE INDEX `entry_import` ON `entry` (`import`);--> statement-breakpoint
CREATE TABLE `water_dirty` (
	`site` integer NOT NULL,
	`month` text NOT NULL,
	PRIMARY KEY(`site`, `month`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `water_month` (
	`site` integer NOT NULL,
	`month` text NOT NULL,
	`method` text NOT NULL,
	`samples` integer NOT NULL,
	`sums` text NOT NULL,
	PRIMARY KEY(`site`, `month`, `method`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `water_month_of` ON `water_month` (`month`);--> statement-breakpoint
CREATE TABLE `water_name` (
	`province` text NOT NULL,
	`watershed` text NOT NULL,
	`name` text NOT NULL,
	`site` integer NOT NULL,
	PRIMARY KEY(`province`, `watershed`, `name`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `water_sample` (
	`site` integer NOT NULL,
	`at` integer NOT NULL,
	`method` text NOT NULL,
	`temperature` numeric,
	`ph` numeric,
	`do` numeric,
	`conductivity` numeric,
	`turbidity` numeric,
	`codmn` numeric,
	`nh3n` numeric,
	`tp` numeric,
	`tn` numeric,
	`chla` numeric,
	`algae` numeric,
	`cod` numeric,
	`bod5` numeric,
	`cu` numeric,
	`zn` numeric,
	`f` numeric,
	`se` numeric,
	`as` numeric,
	`hg` numeric,
	`cd` numeric,
	`cr6` numeric,
	`pb` numeric,
	`cn` numeric,
	`vphenol` numeric,
	`petroleum` numeric,
	`las` numeric,
	`sulfide` numeric,
	`fcoli` numeric,
	`so4` numeric,
	`cl` numeric,
	`no3n` numeric,
	`fe` numeric,
	`mn` numeric,
	`sd` numeric,
	`further` text,
	`laboratory` text,
	`riverClass` integer,
	`lakeClass` integer,
	`riverDeciding` integer NOT NULL,
	`lakeDeciding` integer NOT NULL,
	`publishedClass` integer,
	`import` integer NOT NULL,
	PRIMARY KEY(`site`, `at`, `method`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `water_sample_revision` (
	`site` integer NOT NULL,
	`at` integer NOT NULL,
	`method` text NOT NULL,
	`temperature` numeric,
	`ph` numeric,
	`do` numeric,
	`conductivity` numeric,
	`turbidity` numeric,
	`codmn` numeric,
	`nh3n` numeric,
	`tp` numeric,
	`tn` numeric,
	`chla` numeric,
	`algae` numeric,
	`cod` numeric,
	`bod5` numeric,
	`cu` numeric,
	`zn` numeric,
	`f` numeric,
	`se` numeric,
	`as` numeric,
	`hg` numeric,
	`cd` numeric,
	`cr6` numeric,
	`pb` numeric,
	`cn` numeric,
	`vphenol` numeric,
	`petroleum` numeric,
	`las` numeric,
	`sulfide` numeric,
	`fcoli` numeric,
	`so4` numeric,
	`cl` numeric,
	`no3n` numeric,
	`fe` numeric,
	`mn` numeric,
	`sd` numeric,
	`further` text,
	`laboratory` text,
	`riverClass` integer,
	`lakeClass` integer,
	`riverDeciding` integer NOT NULL,
	`lakeDeciding` integer NOT NULL,
	`publishedClass` integer,
	`import` integer NOT NULL,
	`replacedBy` integer NOT NULL,
	PRIMARY KEY(`site`, `at`, `method`, `replacedBy`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `water_site` (
	`id` integer PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`province` text,
	`watershed` text,
	`place` integer,
	`body` text,
	`limits` text,
	`target` integer,
	`longitude` integer,
	`latitude` integer,
	`firstAt` integer,
	`lastAt` integer,
	`simulated` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `water_site_code_unique` ON `water_site` (`code`);--> statement-breakpoint
CREATE INDEX `water_site_place` ON `water_site` (`place`);--> statement-breakpoint
CREATE INDEX `water_site_body` ON `water_site` (`body`);