ALTER TABLE `chain_edge` ADD `kilometre` real;--> statement-breakpoint
ALTER TABLE `chain_edge` ADD `atMouth` integer DEFAULT false NOT NULL;--> statement-breakpoint
INSERT OR REPLACE INTO `chain_edge` (upstream, downstream, kilometre, atMouth)
	SELECT upstream, downstream,
		iif(there, iif(kind = 'body', body ->> '$.intoKilometre', body ->> '$.kilometre'), null),
		there AND kind = 'body'
	FROM (
		SELECT s.upstream, s.downstream, p.kind, p.body,
			ifnull('body:' || (p.body ->> iif(p.kind = 'body', '$.into', '$.body')) = iif(s.downstream GLOB 'body:*', s.downstream, s.upstream), 0) AS there
		FROM (SELECT upstream, downstream, iif(downstream GLOB 'body:*', upstream, downstream) AS thing FROM `chain_edge`) s
		LEFT JOIN `entry` p ON p.kind = substr(s.thing, 1, instr(s.thing, ':') - 1) AND p.id = substr(s.thing, instr(s.thing, ':') + 1)
			AND p.replacedBy IS NULL AND NOT EXISTS (SELECT 1 FROM `entry` later WHERE later.kind = p.kind AND later.id = p.id
				AND later.validFrom > p.validFrom AND later.replacedBy IS NULL)
	);
