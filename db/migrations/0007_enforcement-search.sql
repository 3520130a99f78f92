CREATE TABLE `case_now` (
	`entry` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`facility` text,
	`facilityEntry` integer,
	`place` text,
	`industry` text,
	`authority` text NOT NULL,
	`decidedOn` integer,
	`state` text,
	`violation` text,
	`partyType` text,
	`penalties` text,
	`fine` integer,
	`currency` text,
	`fineDerived` integer,
	`foundOn` integer,
	`servedOn` integer,
	`changed` integer NOT NULL,
	`withdrawn` integer NOT NULL,
	`simulated` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `case_now_id_unique` ON `case_now` (`id`);--> statement-breakpoint
CREATE INDEX `case_now_facility` ON `case_now` (`facility`);--> statement-breakpoint
CREATE TABLE `entry_dirty` (
	`kind` text NOT NULL,
	`id` text NOT NULL,
	PRIMARY KEY(`kind`, `id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `facility_now` (
	`entry` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`name` text NOT NULL,
	`place` text,
	`industry` text,
	`administration` text,
	`state` text,
	`registers` text NOT NULL,
	`simulated` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `facility_now_id_unique` ON `facility_now` (`id`);--> statement-breakpoint
CREATE INDEX `entry_replaced` ON `entry` (`replacedBy`) WHERE "entry"."replacedBy" is not null;--> statement-breakpoint
-- Words of cases and facilities: Han characters apart, pinyin and initials of names. A row is a version of an entry.
CREATE VIRTUAL TABLE `case_words` USING fts5(words, pinyin, initials, content = '', contentless_delete = 1,
	tokenize = "unicode61 remove_diacritics 2");
--> statement-breakpoint
CREATE VIRTUAL TABLE `facility_words` USING fts5(words, pinyin, initials, content = '', contentless_delete = 1,
	tokenize = "unicode61 remove_diacritics 2");
--> statement-breakpoint
-- What is held already is derived at the next start.
INSERT INTO `entry_dirty` (kind, id)
	SELECT DISTINCT kind, CASE kind WHEN 'step' THEN body ->> '$.case' WHEN 'membership' THEN body ->> '$.facility' ELSE id END
	FROM `entry` WHERE kind IN ('case', 'step', 'facility', 'membership');
