// Written by `npm run generate` from docs/openapi.yaml. Do not edit.

export interface paths {
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process answers. */
        get: operations["health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The store answers and its schema is current. */
        get: operations["ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Counts for the operator, in the text form of Prometheus. */
        get: operations["metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meta": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What this server is and which data it holds. */
        get: operations["meta"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Finds areas and indicators by name or code, with or without diacritics, best first. */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/areas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The areas of one level on one day, in Vietnamese order. */
        get: operations["listAreas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/areas/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One area, its populations and the areas it came from and became. */
        get: operations["showArea"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The indicator catalogue. */
        get: operations["listIndicators"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One indicator over all provinces on one day, ranked. */
        get: operations["overview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One indicator of one area over time, with the best since. */
        get: operations["series"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/working-session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The working-session report of an area as of a day. */
        get: operations["workingSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/working-session.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same report as a workbook with formulas and a sheet of sources. */
        get: operations["workingSessionXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The areas and days for which figures are on file, newest first. */
        get: operations["listReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where a number comes from; the statement, its source, its import, its versions and its questions. */
        get: operations["statement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the checks ask about the figures on file. */
        get: operations["listQuestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/questions/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** States the answer to a question; earlier answers are kept. */
        put: operations["answerQuestion"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/figures/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was imported, newest first. */
        get: operations["listImports"];
        put?: never;
        /** Takes a CSV of figures. Good rows go in, bad rows are refused with their line and column. */
        post: operations["importFigures"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/figures/imports/{id}/refused.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The refused rows as they came, with a column that says why. */
        get: operations["refusedRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Targets with every version, newest version first. */
        get: operations["listTargets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds local context to an area, with its source. */
        post: operations["addNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records a request or a conclusion of a working session, with owner and due date. */
        post: operations["addTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Marks a task done or open again, with what came of it. */
        patch: operations["changeTask"];
        trace?: never;
    };
    "/api/v1/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every problem code with its meaning and remedy. */
        get: operations["listProblems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/law": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The parameters of the law by chapter, with their value on a day. */
        get: operations["law"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/law/{parameter}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One parameter with every value it has had, citations, sources, doubts, and the topics that use it. */
        get: operations["lawParameter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calc": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The questions that can be asked of the law. */
        get: operations["topics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calc/{topic}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One topic with the JSON Schemas of its input and its answer. */
        get: operations["topic"];
        put?: never;
        /** Answers a question of the topic, with its trace; changes nothing. */
        post: operations["calculate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calc/{topic}/what-if": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The same question under the law on file and under a reform of it; changes nothing. */
        post: operations["whatIf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * Format: date
         * @example 2023-12-15
         */
        Day: string;
        /**
         * @description Exact; as many decimals as were printed.
         * @example 111276
         * @example 93.73
         */
        Decimal: string;
        Bilingual: {
            vi: string;
            en: string;
        };
        /**
         * @description What is counted.
         * @enum {string}
         */
        Unit: "person" | "visit" | "dossier" | "decision" | "employer" | "facility" | "procedure" | "province" | "organisation" | "point" | "account" | "VND" | "percent" | "visit_per_person" | "VND_per_visit" | "VND_per_person";
        /** @enum {string} */
        AreaLevel: "nation" | "province" | "district" | "commune";
        /**
         * @default value
         * @enum {string}
         */
        Measure: "value" | "plan_percent" | "share_percent" | "change_percent";
        /**
         * @description Printed by a source; computed from stated figures; or bounded by printed percentages.
         * @enum {string}
         */
        Basis: "stated" | "derived" | "implied";
        Problem: {
            /** @example /problems/area/unknown */
            type: string;
            title: string;
            status: number;
            /** @example area/unknown */
            code: string;
            detail?: string;
            remedy?: string;
            instance?: string;
            errors?: {
                code: string;
                /**
                 * @description Where: a field of the body (/due), a parameter (/query/on, /path/id), or empty.
                 * @example /query/on
                 */
                pointer: string;
                detail: string;
                remedy?: string;
            }[];
        };
        ProblemKind: {
            code: string;
            status: number;
            title: components["schemas"]["Bilingual"];
            /** @description What usually helps. */
            remedy?: components["schemas"]["Bilingual"];
        };
        Meta: {
            version: string;
            /** @description False when the server was started read-only. */
            writable: boolean;
            /**
             * @description Code of the area this office reports on.
             * @example 83
             */
            default_area: string | null;
            default_as_of: components["schemas"]["Day"] | null;
            /** @description Statements on file. */
            figures: number;
            /** @description Open questions. */
            questions: number;
        };
        SearchResult: {
            hits: {
                /** @enum {string} */
                kind: "area" | "indicator";
                code: string;
                level?: components["schemas"]["AreaLevel"];
                /** @description A day on which the area is in force. */
                on?: components["schemas"]["Day"];
                label: components["schemas"]["Bilingual"];
                detail: components["schemas"]["Bilingual"];
            }[];
        };
        Area: {
            /** @example 83 */
            code: string;
            level: components["schemas"]["AreaLevel"];
            name: components["schemas"]["Bilingual"];
            /** @example Tỉnh Bến Tre */
            full_name: string;
            kind?: string;
            parent?: string;
            region?: components["schemas"]["Bilingual"];
            valid_from: components["schemas"]["Day"];
            /** @description First day it is no longer in force. */
            valid_to?: components["schemas"]["Day"];
        };
        AreaLink: {
            area: components["schemas"]["Area"];
            /** @description The old area went to several new ones. */
            divided: boolean;
        };
        AreaDetail: {
            area: components["schemas"]["Area"];
            /** @description From the nation down to the parent. */
            path: components["schemas"]["Area"][];
            successors: components["schemas"]["AreaLink"][];
            predecessors: components["schemas"]["AreaLink"][];
            /** @description Areas of the next level. */
            children: number;
            populations: components["schemas"]["Denominator"][];
        };
        Denominator: {
            /** @example population */
            indicator: string;
            as_of: components["schemas"]["Day"];
            value: components["schemas"]["Decimal"];
            /** @enum {string} */
            status: "confirmed" | "unconfirmed";
            source: string;
        };
        Indicator: {
            /** @example hi_participants */
            code: string;
            /**
             * @description The code in the sector's catalogue.
             * @example P5
             */
            symbol?: string;
            name: components["schemas"]["Bilingual"];
            short_name?: components["schemas"]["Bilingual"];
            unit: components["schemas"]["Unit"];
            /** @enum {string} */
            group: "participation" | "coverage" | "revenue" | "arrears" | "care" | "benefit" | "service" | "inspection" | "agent" | "programme" | "denominator";
            definition: components["schemas"]["Bilingual"];
            /** @description Indicator code a share is taken of. */
            denominator?: string;
            parts?: string[];
            trap?: components["schemas"]["Bilingual"];
            /** @enum {string} */
            better: "up" | "down" | "neither";
            order: number;
        };
        Figure: {
            value: components["schemas"]["Decimal"];
            /** @description Lower bound of an implied value. */
            low?: components["schemas"]["Decimal"];
            high?: components["schemas"]["Decimal"];
            unit: components["schemas"]["Unit"];
            basis: components["schemas"]["Basis"];
            as_of?: components["schemas"]["Day"];
            /** @description Statement it comes from. */
            statement?: number;
            source?: string;
            /** @description How it was computed. */
            why?: components["schemas"]["Bilingual"];
        };
        Change: {
            /** @enum {string} */
            base: "same_period_last_year" | "previous_month" | "previous_year" | "other";
            base_text?: components["schemas"]["Bilingual"];
            absolute: components["schemas"]["Figure"];
            percent?: components["schemas"]["Figure"];
            previous?: components["schemas"]["Figure"];
        };
        Share: {
            percent: components["schemas"]["Figure"];
            of: components["schemas"]["IndicatorRef"];
            denominator?: components["schemas"]["Figure"];
        };
        IndicatorRef: {
            code: string;
            name: components["schemas"]["Bilingual"];
            unit: components["schemas"]["Unit"];
        };
        Rank: {
            position: number;
            /** @description Provinces on the map that day. */
            of: number;
            /** @description Provinces with a figure. */
            reporting: number;
            measure: components["schemas"]["Measure"];
        };
        ReportRow: {
            indicator: components["schemas"]["IndicatorRef"];
            /** @enum {string} */
            better: "up" | "down" | "neither";
            /** @description Code of the row it is a part of. */
            part_of?: string;
            actual?: components["schemas"]["Figure"];
            plan?: components["schemas"]["Figure"];
            plan_percent?: components["schemas"]["Figure"];
            change?: components["schemas"]["Change"];
            share?: components["schemas"]["Share"];
            /** @description Still to reach of the plan; negative when passed. */
            gap?: components["schemas"]["Figure"];
            /** @description Needed on each working day left in the year. */
            per_working_day?: components["schemas"]["Figure"];
            rank?: components["schemas"]["Rank"];
            questions: string[];
        };
        TargetComparison: {
            target: components["schemas"]["Target"];
            actual: components["schemas"]["Figure"];
            /** @description Actual minus target, in points for a percentage. */
            difference: components["schemas"]["Figure"];
            met: boolean;
            /** @description The target is for a year after the report. */
            later_year?: boolean;
        };
        Target: {
            area: components["schemas"]["Area"];
            indicator: components["schemas"]["IndicatorRef"];
            year: number;
            value: components["schemas"]["Decimal"];
            unit: components["schemas"]["Unit"];
            /** @enum {string} */
            comparison: "at_least" | "at_most";
            assigned_by?: string;
            /** @example 28-NQ/TW */
            document: string;
            issued?: components["schemas"]["Day"];
            /** @enum {string} */
            status: "confirmed" | "unconfirmed";
            version: number;
            current?: boolean;
        };
        SeriesPoint: {
            as_of: components["schemas"]["Day"];
            figure: components["schemas"]["Figure"];
        };
        Series: {
            indicator: components["schemas"]["IndicatorRef"];
            /** @enum {string} */
            better?: "up" | "down" | "neither";
            points: components["schemas"]["SeriesPoint"][];
            /** @description For example: lowest since 2016. */
            finding?: components["schemas"]["Bilingual"];
        };
        Question: {
            id: string;
            /** @example figure/parts-total */
            code: string;
            /** @example S3 */
            source: string;
            area: components["schemas"]["Area"];
            as_of: components["schemas"]["Day"];
            title: components["schemas"]["Bilingual"];
            reason: components["schemas"]["Bilingual"];
            recomputed: {
                label: components["schemas"]["Bilingual"];
                value: components["schemas"]["Decimal"];
                unit: components["schemas"]["Unit"];
            }[];
            /** @description The likeliest correction. */
            suggestion: components["schemas"]["Bilingual"];
            statements: components["schemas"]["Statement"][];
            answer?: components["schemas"]["Answer"];
        };
        Answer: {
            /** @enum {string} */
            verdict: "corrected" | "stands";
            text: string;
            by: string;
            on: components["schemas"]["Day"];
        };
        AnswerInput: {
            /** @enum {string} */
            verdict: "corrected" | "stands";
            text: string;
            by: string;
        };
        CheckResult: {
            questions: components["schemas"]["Question"][];
            /** @description What was checked. */
            sources: {
                source: string;
                title?: string;
                statements: number;
                questions: number;
                /** @description Relations that were recomputed and hold. */
                holds: number;
            }[];
        };
        Statement: {
            id: number;
            /** @example S0 */
            source: string;
            published?: components["schemas"]["Day"];
            area: components["schemas"]["Area"];
            as_of: components["schemas"]["Day"];
            indicator: components["schemas"]["IndicatorRef"];
            value?: components["schemas"]["Decimal"];
            unit: components["schemas"]["Unit"];
            plan_percent?: components["schemas"]["Decimal"];
            change?: components["schemas"]["Decimal"];
            change_percent?: components["schemas"]["Decimal"];
            change_base?: string;
            share_percent?: components["schemas"]["Decimal"];
            share_of?: string;
            printed_as?: string;
            version: number;
            current?: boolean;
        };
        StatementDetail: {
            statement: components["schemas"]["Statement"];
            indicator: components["schemas"]["Indicator"];
            source?: components["schemas"]["Source"];
            import: components["schemas"]["ImportSummary"];
            versions: components["schemas"]["Statement"][];
            questions: components["schemas"]["Question"][];
        };
        Source: {
            key: string;
            title: string;
            publisher?: string;
            address?: string;
            published?: components["schemas"]["Day"];
        };
        ImportSummary: {
            id: number;
            file_name: string;
            sha256: string;
            /** Format: date-time */
            imported_at: string;
            rows_read: number;
            rows_added: number;
            rows_unchanged: number;
            rows_refused: number;
        };
        ImportResult: {
            import: components["schemas"]["ImportSummary"];
            /** @description The same bytes were imported before; nothing changed. */
            repeated: boolean;
            refusals: {
                line: number;
                column: string;
                code: string;
                detail: components["schemas"]["Bilingual"];
                remedy: components["schemas"]["Bilingual"];
            }[];
        };
        Note: {
            id: number;
            area: components["schemas"]["Area"];
            as_of: components["schemas"]["Day"];
            text: components["schemas"]["Bilingual"];
            source: string;
        };
        NoteInput: {
            area: string;
            as_of: components["schemas"]["Day"];
            text: string;
            source: string;
        };
        Task: {
            id: number;
            area: components["schemas"]["Area"];
            session_on: components["schemas"]["Day"];
            /** @enum {string} */
            kind: "request" | "conclusion";
            text: string;
            owner: string;
            due: components["schemas"]["Day"];
            /** @enum {string} */
            state: "open" | "done";
            outcome?: string;
            done_on?: components["schemas"]["Day"];
            /** @description Open after its due date on the report's day. */
            late: boolean;
        };
        TaskInput: {
            area: string;
            session_on: components["schemas"]["Day"];
            /** @enum {string} */
            kind: "request" | "conclusion";
            text: string;
            owner: string;
            due: components["schemas"]["Day"];
        };
        TaskChange: {
            /** @enum {string} */
            state: "open" | "done";
            outcome?: string;
            done_on?: components["schemas"]["Day"];
        };
        WorkingSession: {
            area: components["schemas"]["Area"];
            as_of: components["schemas"]["Day"];
            /** @description Sentences written from the data, most important first. */
            headline: components["schemas"]["Bilingual"][];
            calendar: {
                year_elapsed_percent: components["schemas"]["Decimal"];
                working_days_left: number;
                holidays_left: {
                    day: components["schemas"]["Day"];
                    name: components["schemas"]["Bilingual"];
                }[];
            };
            rows: components["schemas"]["ReportRow"][];
            targets: components["schemas"]["TargetComparison"][];
            series: components["schemas"]["Series"][];
            questions: components["schemas"]["Question"][];
            context: components["schemas"]["Note"][];
            /** @description Of earlier sessions first, then of this one. */
            tasks: components["schemas"]["Task"][];
            sources: components["schemas"]["Source"][];
            /** @description Rows of the standard table without any figure. */
            missing: components["schemas"]["IndicatorRef"][];
        };
        OverviewRow: {
            area: components["schemas"]["Area"];
            figure?: components["schemas"]["Figure"];
            rank?: number;
            /** @description Some of the old units that make up this one have no figure: at least this much. */
            partial?: boolean;
            missing_parts?: string[];
        };
        Overview: {
            indicator: components["schemas"]["IndicatorRef"];
            /** @enum {string} */
            better?: "up" | "down" | "neither";
            as_of: components["schemas"]["Day"];
            measure: components["schemas"]["Measure"];
            unit: components["schemas"]["Unit"];
            /** @enum {integer} */
            map: 63 | 34;
            /** @description Computed from the units of the other map. */
            restated: boolean;
            national?: components["schemas"]["Figure"];
            reporting: number;
            /** @description A sentence that states the finding. */
            finding: components["schemas"]["Bilingual"];
            /** @description Ranked first, then those without a figure in Vietnamese order. */
            rows: components["schemas"]["OverviewRow"][];
        };
        Reportable: {
            area: components["schemas"]["Area"];
            as_of: components["schemas"]["Day"];
            figures: number;
            sources: string[];
        };
        /**
         * @description Read in the act; read in an account of it; remembered or disputed.
         * @enum {string}
         */
        LawStatus: "confirmed" | "secondary" | "unconfirmed";
        LawCite: {
            /** @example 58/2014/QH13 art.85.1 */
            cite: string;
            vi: string;
            en: string;
        };
        LawBasis: {
            cites: components["schemas"]["LawCite"][];
            status: components["schemas"]["LawStatus"];
            /** @description Keys of sources. */
            sources?: string[];
            note?: components["schemas"]["Bilingual"];
        };
        /** @description Money and counts are integers, rates and dates text, flags booleans. */
        LawValue: number | string | boolean | Record<string, never>;
        LawCell: {
            value: components["schemas"]["LawValue"];
            shown: components["schemas"]["Bilingual"];
        };
        LawParameter: {
            id: string;
            label: components["schemas"]["Bilingual"];
            chapter: string;
            /** @enum {string} */
            kind: "amount" | "rate" | "count" | "date" | "flag" | "text" | "table" | "scale";
            unit: string;
            /** @description The date that picks its value. */
            picks: string;
            /** @description The least sure of its values. */
            status: components["schemas"]["LawStatus"];
            /** @description Some period has no value on file. */
            has_gap: boolean;
            on_day?: components["schemas"]["LawCell"];
            /** @description Topics whose worked examples read it. */
            used_by: string[];
        };
        LawOverview: {
            day: components["schemas"]["Day"];
            /** @description Names the law on file. */
            hash: string;
            chapters: {
                id: string;
                title: components["schemas"]["Bilingual"];
                reviewed: components["schemas"]["Day"];
                parameters: components["schemas"]["LawParameter"][];
            }[];
        };
        LawPeriod: {
            from: components["schemas"]["Day"];
            /** @description The first day it no longer holds. */
            until?: components["schemas"]["Day"];
            /** @description No value is on file, and why. */
            missing?: components["schemas"]["Bilingual"];
            basis: components["schemas"]["LawBasis"];
            rows: {
                cells: {
                    [key: string]: components["schemas"]["LawCell"];
                };
                /** @description Where it differs from the period's. */
                basis?: components["schemas"]["LawBasis"];
            }[];
        };
        LawParameterHistory: components["schemas"]["LawParameter"] & {
            day: components["schemas"]["Day"];
            chapter_title: components["schemas"]["Bilingual"];
            note?: components["schemas"]["Bilingual"];
            columns: {
                name: string;
                kind: string;
                unit: string;
                key: boolean;
            }[];
            periods: components["schemas"]["LawPeriod"][];
            sources: {
                key: string;
                title: components["schemas"]["Bilingual"];
                where: string;
            }[];
        };
        TopicHead: {
            /** @example pension */
            id: string;
            title: components["schemas"]["Bilingual"];
            question: components["schemas"]["Bilingual"];
        };
        Topics: {
            topics: components["schemas"]["TopicHead"][];
        };
        /** @description JSON Schema 2020-12; titles are Vietnamese, x-title-en English. */
        JsonSchema: {
            [key: string]: unknown;
        };
        Topic: {
            topic: string;
            title: components["schemas"]["Bilingual"];
            question: components["schemas"]["Bilingual"];
            input: components["schemas"]["JsonSchema"];
            answer: components["schemas"]["JsonSchema"];
        };
        TraceParameter: components["schemas"]["LawBasis"] & {
            id: string;
            label: components["schemas"]["Bilingual"];
            value: components["schemas"]["LawValue"];
            shown: components["schemas"]["Bilingual"];
            from: components["schemas"]["Day"];
        };
        TraceStep: {
            name: components["schemas"]["Bilingual"];
            value?: components["schemas"]["LawValue"];
            shown?: components["schemas"]["Bilingual"];
            arithmetic?: components["schemas"]["Bilingual"];
            /** @enum {string} */
            rounding?: "half_up" | "down" | "up";
            because?: components["schemas"]["Bilingual"][];
            cites?: components["schemas"]["LawCite"][];
            parameters?: components["schemas"]["TraceParameter"][];
            steps?: components["schemas"]["TraceStep"][];
        };
        Calculated: {
            topic: string;
            day: components["schemas"]["Day"];
            law: {
                hash: string;
            };
            /** @description By the topic's own schema. */
            answer: {
                [key: string]: unknown;
            };
            /** @description The answer in the order it is read; a line without value heads those deeper than it. */
            lines: {
                label: components["schemas"]["Bilingual"];
                depth: number;
                value?: components["schemas"]["Bilingual"];
            }[];
            warnings: {
                /** @enum {string} */
                code: "unconfirmed" | "secondary" | "not_reviewed";
                parameter: string;
                detail: components["schemas"]["Bilingual"];
            }[];
            trace: components["schemas"]["TraceStep"][];
        };
        WhatIfInput: {
            /** @description By the topic's own schema. */
            input: {
                [key: string]: unknown;
            };
            /** @description A reform in TOML. */
            reform: string;
        };
        WhatIf: {
            baseline: components["schemas"]["Calculated"];
            reform: components["schemas"]["Calculated"];
        };
    };
    responses: {
        /** @description What is wrong, where, and what to do. */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        AreaCode: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    health: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It does. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
        };
    };
    ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ready. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            503: components["responses"]["Problem"];
        };
    };
    metrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Counts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
        };
    };
    meta: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Facts about the server. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Meta"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    search: {
        parameters: {
            query: {
                q: string;
                /** @description Only areas in force on this day. */
                on?: components["schemas"]["Day"];
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Hits. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchResult"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listAreas: {
        parameters: {
            query: {
                level: components["schemas"]["AreaLevel"];
                on: components["schemas"]["Day"];
                /** @description Code of the province or district they belong to. */
                parent?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Areas. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        areas: components["schemas"]["Area"][];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    showArea: {
        parameters: {
            query?: {
                level?: components["schemas"]["AreaLevel"];
                /** @description The day that picks the map; today when absent. */
                on?: components["schemas"]["Day"];
            };
            header?: never;
            path: {
                code: components["parameters"]["AreaCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The area. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AreaDetail"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listIndicators: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Indicators in catalogue order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        indicators: components["schemas"]["Indicator"][];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    overview: {
        parameters: {
            query: {
                indicator: string;
                as_of: components["schemas"]["Day"];
                measure?: components["schemas"]["Measure"];
                /** @description Which provinces: 63 (to 2025-06-30) or 34. The map of the day when absent. */
                map?: 63 | 34;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The overview. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Overview"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    series: {
        parameters: {
            query: {
                indicator: string;
                area: string;
                on?: components["schemas"]["Day"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The series. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Series"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    workingSession: {
        parameters: {
            query: {
                /** @description Code or name. */
                area: string;
                as_of: components["schemas"]["Day"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkingSession"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    workingSessionXlsx: {
        parameters: {
            query: {
                area: string;
                as_of: components["schemas"]["Day"];
                lang?: "vi" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workbook. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listReports: {
        parameters: {
            query?: {
                area?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What can be reported on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        reports: components["schemas"]["Reportable"][];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    statement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The statement. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementDetail"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listQuestions: {
        parameters: {
            query?: {
                /** @description Article or office report, for example S3. */
                source?: string;
                area?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Questions and what was checked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckResult"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    answerQuestion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerInput"];
            };
        };
        responses: {
            /** @description The question with its answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Question"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listImports: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Imports. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        imports: components["schemas"]["ImportSummary"][];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    importFigures: {
        parameters: {
            query: {
                file_name: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
            };
        };
        responses: {
            /** @description The outcome; `repeated` when the same file was imported before. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResult"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    refusedRows: {
        parameters: {
            query?: {
                lang?: "vi" | "en";
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description CSV. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listTargets: {
        parameters: {
            query?: {
                area?: string;
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Targets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        targets: components["schemas"]["Target"][];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    addNote: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteInput"];
            };
        };
        responses: {
            /** @description The note. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Note"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    addTask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskInput"];
            };
        };
        responses: {
            /** @description The task. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changeTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskChange"];
            };
        };
        responses: {
            /** @description The task. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listProblems: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The catalogue that each problem's `type` points into. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        problems: components["schemas"]["ProblemKind"][];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    law: {
        parameters: {
            query?: {
                chapter?: string;
                /** @description Today when left out. */
                on?: components["schemas"]["Day"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Chapters. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LawOverview"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    lawParameter: {
        parameters: {
            query?: {
                /** @description Today when left out. */
                on?: components["schemas"]["Day"];
            };
            header?: never;
            path: {
                parameter: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The parameter. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LawParameterHistory"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    topics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Topics. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Topics"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    topic: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                topic: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The topic. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Topic"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    calculate: {
        parameters: {
            query?: {
                /** @description The day asked; today when left out. */
                on?: components["schemas"]["Day"];
            };
            header?: never;
            path: {
                topic: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Calculated"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    whatIf: {
        parameters: {
            query?: {
                /** @description The day asked; today when left out. */
                on?: components["schemas"]["Day"];
            };
            header?: never;
            path: {
                topic: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WhatIfInput"];
            };
        };
        responses: {
            /** @description Both answers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatIf"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
}
