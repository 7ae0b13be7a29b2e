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
    "/api/v1/reports/records-session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The working-session report of an area from the closed records. */
        get: operations["recordsSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/closes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The days that were closed, newest first, each with its versions. */
        get: operations["listCloses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the records gave for an area on a closed day; of an area that began later, added up from those it was made of. */
        get: operations["listFacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/facts/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is behind a number, as the records are now, page by page; put on the audit record. */
        get: operations["listFactPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/facts/employers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which employers are behind a number of employers or of their money, the largest first; put on the audit record.
         * @description Employers need employer_read, money dues_read.
         */
        get: operations["listFactEmployers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/records-session.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The report from the records as a workbook with formulas and a sheet of sources. */
        get: operations["recordsSessionXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assigned-targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An area and the level below it, what was assigned to each, what is reached, and whether the parts add up. */
        get: operations["showTargets"];
        put?: never;
        /** Assigns a target to an area or to a collector of a commune; to assign anew makes its next version. */
        post: operations["assignTarget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assigned-targets/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version of what was assigned for a year, oldest first. */
        get: operations["listTargetVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assigned-targets/mismatches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Areas within one whose target is not the sum of those below it. */
        get: operations["listTargetMismatches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assigned-targets/{id}/acknowledgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes note of a target of one's own area; once said it stays. */
        post: operations["acknowledgeTarget"];
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
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in, and what they may do. */
        get: operations["whoAmI"];
        put?: never;
        /** Signs in. Sets the cookie `ansinh_session`; each later write sends the answer's `csrf` as `X-CSRF-Token`. */
        post: operations["signIn"];
        /** Ends the session and takes the cookie away. */
        delete: operations["signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Changes one's own password; every other session of the user ends. */
        put: operations["changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Confirms the new secret with a code of it. From then on sign-in asks for one. */
        put: operations["confirmTotp"];
        /** A new secret for one's own authenticator application; it counts once a code of it is confirmed. */
        post: operations["beginTotp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own open sessions, the one that asks first, then the latest. */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Ends one of one's own sessions. */
        delete: operations["endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The roles that a user can have, and what each may do. */
        get: operations["listRoles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Users of the system, in the order of their user names. */
        get: operations["listUsers"];
        put?: never;
        /** Proposes a new user; it takes effect when another user approves it, who is given the first password. */
        post: operations["proposeUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}": {
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
        /** Proposes other rights for a user; they take effect when another user approves them. */
        patch: operations["proposeUserChange"];
        trace?: never;
    };
    "/api/v1/users/{id}/lock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Locks a user and ends all sessions of theirs. */
        post: operations["lockUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Unlocks a user. */
        post: operations["unlockUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends a user for good. */
        post: operations["endUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/second-factor-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes the second factor off one who lost the device. */
        post: operations["removeSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new first password, shown this once; sessions and keys end, and its user must change it at sign-in. */
        post: operations["resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits for a second person, newest first; with `state`, also what was decided. */
        get: operations["listApprovals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approvals/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The second person approves or refuses; nobody decides on what they proposed. */
        post: operations["decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own keys, or with user_change those of a user; never the keys themselves. */
        get: operations["listKeys"];
        put?: never;
        /** A key of one's own for the software of an employer or a facility, shown this once. It is sent as `Authorization: Bearer`. */
        post: operations["addKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Ends a key at once. */
        delete: operations["endKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The record of what was done and who looked, newest first. */
        get: operations["searchAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads the whole chain again and says whether it holds. One at a time and one waits; 503 api/busy for a third. */
        get: operations["verifyAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Finds people by any number, or by name with a birth year or a commune, as a clerk types it. Best first. */
        get: operations["findPeople"];
        put?: never;
        /** Registers a person. Without `id` the next free number of the province is given. */
        post: operations["registerPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One person, masked. The look is on the record. A merged number leads to the record that was kept. */
        get: operations["person"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Corrects what was wrong, or with `from` records what changed on that day. */
        patch: operations["changePerson"];
        trace?: never;
    };
    "/api/v1/people/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version of a person, newest first, with who recorded it and why; masked. */
        get: operations["personHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/unmask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The person with nothing masked. The reason is on the record. */
        post: operations["unmaskPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/looks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who saw this person, under any of their numbers, newest first; for audit_read, and person_find where the person is within the area. */
        get: operations["looksAtPerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes one of two people out of a record that held both; they get a number of their own. */
        post: operations["splitPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/households": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a household; people join it afterwards. */
        post: operations["addHousehold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/households/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One household with its members in their order. */
        get: operations["household"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Corrects a household, or with `from` records what changed on that day; a new head is one such change. */
        patch: operations["changeHousehold"];
        trace?: never;
    };
    "/api/v1/households/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version of a household, newest first, with what each changed, who recorded it and why. */
        get: operations["householdHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/households/{id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A person joins, from a day; whoever is in another household leaves it. */
        post: operations["joinHousehold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/households/{id}/members/{person}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A member leaves, from a day. */
        post: operations["leaveHousehold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/merges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Pairs of records that may be one person, surest first, with the reasons; and the merges that can be undone. */
        get: operations["mergeCandidates"];
        put?: never;
        /** Makes two records one. Everything that hangs on the one that goes is moved to the one that is kept. */
        post: operations["merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/merges/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Restores both records as they were. */
        post: operations["undoMerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What forms choose from, in the order of the official lists. */
        get: operations["lists"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/employers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Finds employers by unit code, tax code, or name with or without diacritics. Best first. */
        get: operations["findEmployers"];
        put?: never;
        /** Registers an employer. */
        post: operations["registerEmployer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/employers/{unit_code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One employer. */
        get: operations["employer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Corrects what was wrong, or with `from` records what changed on that day. */
        patch: operations["changeEmployer"];
        trace?: never;
    };
    "/api/v1/employers/{unit_code}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version of an employer, newest first, with who recorded it and why. */
        get: operations["employerHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/employers/{unit_code}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The employer goes into another one. Without `from` the two always were one, and the workers of the one that goes are moved. */
        post: operations["mergeEmployers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/employer-merges/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The one that went is as it was, and so are its workers. */
        post: operations["undoEmployerMerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/facilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Finds health facilities by code, or by name with or without diacritics. Best first. */
        get: operations["findFacilities"];
        put?: never;
        /** Registers a health facility. */
        post: operations["registerFacility"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/facilities/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One health facility. */
        get: operations["facility"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Corrects what was wrong, or with `from` records what changed on that day. */
        patch: operations["changeFacility"];
        trace?: never;
    };
    "/api/v1/facilities/{code}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version of a facility, newest first, with who recorded it and why. */
        get: operations["facilityHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The offices of social insurance on a day. */
        get: operations["listOffices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offices/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One office with its territory on a day. */
        get: operations["office"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/collection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Collection organisations of an area with their points and collectors. */
        get: operations["collection"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/collection/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A collection organisation that is new from a day on. */
        post: operations["addCollectionOrganisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/collection/points": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A point of an organisation, from a day on. */
        post: operations["addCollectionPoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/collection/collectors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A collector at a point, from a day on. */
        post: operations["addCollector"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/collection/cash": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What collectors of one's areas were paid and have not handed over. */
        get: operations["collectorsCash"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/collection/hand-overs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A collector has paid what was collected into the agency's account. */
        post: operations["handOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/collection/{part}/{code}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends an organisation with its points and collectors, a point with its collectors, or a collector. */
        post: operations["endCollection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Dues of a month by commune. */
        get: operations["dues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dues/unresolved": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Contracts that owe for a month and could not be computed. */
        get: operations["unresolvedDues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dues/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Computes a month and posts the difference to what stands. A second run changes nothing. */
        post: operations["runDues"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/employers/{unit_code}/dues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What stands for an employer and a month. */
        get: operations["employerDues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/dues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A person's dues of a month: what stands, and what facts and law say today, and why. */
        get: operations["personDues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Money that came in on accounts of one's areas. */
        get: operations["receipts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/receipts/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A bank statement, CSV or MT940 by what is in it: each line is a receipt, once: one of an account, day, amount and number of the bank. */
        post: operations["importStatement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/premiums/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A bank statement of what the budget, funds, sponsors and collectors pay for people: the code of a line says who pays and for which area, NS, QUY, TT or TG, a hyphen and the area's code; it stands in the column of unit codes, or among the words. */
        post: operations["importPremiums"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/receipts/{id}/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Employers whose receipt it may be. */
        get: operations["receiptSuggestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/receipts/{id}/match": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says whose a receipt is, or which collector brought it. */
        post: operations["matchReceipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Money to be paid back, the latest first. */
        get: operations["refunds"];
        put?: never;
        /** Asks for a credit of an employer, or a receipt that is nobody's, to be paid back. */
        post: operations["requestRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/refunds/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A second person approves a refund, or refuses it. */
        post: operations["decideRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/refunds/{id}/payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It has left the bank; it is booked. */
        post: operations["payRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/arrears": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Employers that are late, the largest first: late, interest-bearing and charges apart. */
        get: operations["arrears"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/arrears.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All rows of the same question, and their sum. */
        get: operations["arrearsFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/employers/{unit_code}/notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The monthly notice of an employer (C12-TS). */
        get: operations["notice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/employers/{unit_code}/notice.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The notice as a workbook. */
        get: operations["noticeFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/employers/{unit_code}/notice.svg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The QR code of what is to be paid. */
        get: operations["noticeCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/employers/{unit_code}/hard-debt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether its debt is marked hard to collect, and was. */
        get: operations["hardDebt"];
        put?: never;
        /** Marks its debt hard to collect, or takes the mark off (`none`). */
        post: operations["markHardDebt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/employers/{unit_code}/suspensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When it suspended the pension-and-survivors fund, and until when that is paid back. */
        get: operations["suspensions"];
        put?: never;
        /** Records a suspension, judged by the law of the day of filing. */
        post: operations["recordSuspension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/employers/{unit_code}/suspensions/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends a suspension earlier, or takes it back. */
        post: operations["endSuspension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledger/trial": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The trial balance of a period. */
        get: operations["trialBalance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledger/funds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the payers of each fund owe and what came in. */
        get: operations["fundStatements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledger/periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Periods of the books, and who closed or opened them. */
        get: operations["periods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledger/periods/{period}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Closes a period; it takes no entry until it is opened again. */
        post: operations["closePeriod"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledger/periods/{period}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens a closed period again. */
        post: operations["reopenPeriod"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledger/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Compares the sub-ledgers with the books. */
        get: operations["proof"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/intake": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Files that came in, newest first; without the permission to read all, one's own. */
        get: operations["listIntake"];
        put?: never;
        /** Takes a file in, as it came, and begins to work on it. The same file again answers with its first outcome. */
        post: operations["takeIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/intake/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One file, how far the work on it is, and what came of it. */
        get: operations["intakeFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/intake/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What came of each row, in the order of the file. */
        get: operations["intakeRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/intake/{id}/rejects.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The refused rows as they came, in UTF-8, with a column that says why. */
        get: operations["intakeRejects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/intake/{id}/original": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file as it came, byte for byte. The look is on the record. */
        get: operations["intakeOriginal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/intake/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Goes on with a file whose work was cut short. */
        post: operations["resumeIntake"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/intake/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Files that wait for this officer, the oldest first. Their senders may send, but not change what they are about. */
        get: operations["waitingIntake"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/intake/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accepts a file that waits; it is worked on in the name of who accepts it. */
        post: operations["acceptIntake"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/intake/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Returns a file that waits, with a reason for its sender. Nothing of it is taken. */
        post: operations["returnIntake"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/intake/templates/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file to fill in, with every column that is read and rows of examples. */
        get: operations["intakeTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cases of arrears within the actor's areas, with what is due next. */
        get: operations["cases"];
        put?: never;
        /** Opens a case of one employer, or of every late one of an area that has none. */
        post: operations["openCases"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A case with its steps, deadlines, schedules and what was recovered. */
        get: operations["caseFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{number}/letter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The reminder that would be sent on a day, or the one that was sent with a step, for A4. */
        get: operations["caseLetter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{number}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a step. A penalty, an enforcement and a referral wait for a second person. */
        post: operations["takeCaseStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{number}/steps/{step}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approves or refuses a step that somebody else proposed. */
        post: operations["decideCaseStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/case-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The reminders that are due this month, as a preview or recorded as sent with their hash. The same batch again sends nothing twice. */
        post: operations["caseLetters"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/case-candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Units for a surprise inspection, by workers protected a day, with points and reasons. */
        get: operations["caseCandidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/case-recoveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Money recovered of cases, by area, the last step before it and month. */
        get: operations["caseRecoveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/committee-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Units late for three months and more, for the People's Committee of an area. Its sums are those of the arrears. */
        get: operations["committeeList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/committee-list/{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same list as a letter with its annex for A4, or as a workbook. */
        get: operations["committeeListFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/declarations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Declarations of one's own employer; of who decides those of their areas. Of those that wait the nearest deadline first, else the latest first. */
        get: operations["listDeclarations"];
        put?: never;
        /** A draft, judged at once. The same content of the same list and month is the same declaration. */
        post: operations["addDeclaration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/declarations/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The same from a file. */
        post: operations["addDeclarationFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/declarations/employer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The employer whose user asks. */
        get: operations["ownEmployer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/declarations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One declaration with a page of its lines and everything that was found. */
        get: operations["showDeclaration"];
        /** The next version of a draft, or of a declaration that was returned. */
        put: operations["nextDeclarationVersion"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/declarations/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends it. It is checked at once, whatever is wrong with it. */
        post: operations["submitDeclaration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/declarations/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Writes every fact of it, or nothing and says every error. Not for whoever sent it. */
        post: operations["acceptDeclaration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/declarations/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Returns it once with everything that was found and every remark. */
        post: operations["returnDeclaration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/declarations/{id}/differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What it changes against the month before, and what that means for the dues. */
        get: operations["declarationDifferences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/employers/{unit_code}/workers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whoever is in the employer's service on the last day of a month, with the dues of each. */
        get: operations["employerWorkers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The groups of health insurance that a person belongs to on a day, the one that holds first, with articles. */
        get: operations["personHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/cards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every card of a person, the latest first. */
        get: operations["personCards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cards/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether a card is valid, for a reception desk. Each question is on the record. */
        get: operations["cardByNumber"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/households/{id}/quote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What it costs to insure the members of a household who are not covered elsewhere, from today. */
        post: operations["quoteHousehold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/voluntary-quote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What voluntary social insurance costs, with the support that is due. */
        post: operations["quoteVoluntary"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrolments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Enrolments of the own communes, the latest first. */
        get: operations["enrolments"];
        put?: never;
        /** Enrols a household; it waits for payment. The same again gives the one that waits. */
        post: operations["enrolHousehold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/voluntary-enrolments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enrols a voluntary participant; it waits for payment. */
        post: operations["enrolVoluntary"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrolments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One enrolment. */
        get: operations["enrolment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrolments/{id}/pay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The money was taken: receipt, memberships and cards. Once paid it answers the same. */
        post: operations["payEnrolment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrolments/{id}/close/{way}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes an enrolment back, or refuses it with what is to be mended. */
        post: operations["closeEnrolment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workbench": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The collector's day: targets, what was done, whom to call, what is to be mended. */
        get: operations["workbench"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What came of a call or a visit. */
        post: operations["noteContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/phone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The number to call, on the record. */
        post: operations["showPhone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/collection/organisations/{code}/commission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What an organisation earns of what it collects, by its contract. */
        post: operations["setCommission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/subsidies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What councils add to the State's support, by number. */
        get: operations["subsidies"];
        put?: never;
        /** A decision that adds to the State's support. */
        post: operations["addSubsidy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/zones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A commune joins or leaves a class of areas, from a day on. */
        post: operations["changeZone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/health-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** People on an approved list; good rows go on. */
        post: operations["takeHealthList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sponsors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Funds of sponsors of the own areas. */
        get: operations["sponsorFunds"];
        put?: never;
        /** Opens a fund. */
        post: operations["openSponsorFund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sponsors/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A fund with every entry. */
        get: operations["sponsorFund"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sponsors/{id}/deposits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a donor gave. */
        post: operations["addSponsorDeposit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sponsors/{id}/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cards for named people; the fund bears all of them or none. */
        post: operations["addSponsorGrants"];
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
        CodedName: {
            code: string;
            name: components["schemas"]["Bilingual"];
        };
        DeclarationFinding: {
            /** @description 0: the declaration as a whole. */
            line: number;
            field?: string;
            /** @description Said */
            warning: boolean;
            code: string;
            detail: components["schemas"]["Bilingual"];
            remedy: components["schemas"]["Bilingual"];
        };
        DeclarationRow: {
            line: number;
            cells: {
                [key: string]: string;
            };
        };
        Declaration: {
            id: number;
            form: components["schemas"]["CodedName"];
            /** @description Unit code. */
            employer?: string;
            employer_name?: string;
            month: string;
            state: components["schemas"]["CodedName"];
            version: number;
            lines: number;
            errors: number;
            warnings: number;
            sender: string;
            created_at: string;
            submitted_at?: string;
            due_on?: components["schemas"]["Day"];
            decision?: {
                by: string;
                at: string;
                reason?: string;
            };
            changed?: {
                added: number;
                superseded: number;
            };
            repeated?: boolean;
            lines_from?: number;
            rows?: components["schemas"]["DeclarationRow"][];
            findings?: components["schemas"]["DeclarationFinding"][];
        };
        DeclarationPage: {
            declarations: components["schemas"]["Declaration"][];
            next?: number;
        };
        DeclarationInput: {
            /** @enum {string} */
            form: "D02-LT" | "D03-TS" | "D05-TS";
            /** @description Unit code. */
            employer?: string;
            /** @description Of a list that no employer sends. */
            commune?: string;
            /** @example 2023-11 */
            month: string;
            lines: {
                [key: string]: string;
            }[];
        };
        DeclarationReturn: {
            reason: string;
            /** @description Each with its place: "12/wage: …". */
            remarks?: string[];
        };
        OwnEmployer: {
            unit_code: string;
            name: string;
        };
        DeclarationDifference: {
            person_id: string;
            name: string;
            happened: components["schemas"]["CodedName"];
            wage_before: number;
            wage_after: number;
            /** @description This month's less last month's, in đồng. */
            dues: number;
            /** @description By this declaration; false: it was on file without it. */
            declared: boolean;
        };
        DeclarationDifferences: {
            workers_before: number;
            workers_after: number;
            dues_before: number;
            dues_after: number;
            rows: components["schemas"]["DeclarationDifference"][];
        };
        EmployerWorker: {
            person_id: string;
            name: string;
            birth_date: string;
            sex: string;
            since: components["schemas"]["Day"];
            wage: number;
            position: string;
            region: number;
            unemployment_insured: boolean;
            on_leave?: components["schemas"]["CodedName"];
            dues?: number;
        };
        EmployerWorkers: {
            employer: string;
            name: string;
            month: string;
            dues: number;
            workers: components["schemas"]["EmployerWorker"][];
        };
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
         * @description Printed by a source; counted from the records at a close; computed from such figures; or bounded by printed percentages.
         * @enum {string}
         */
        Basis: "stated" | "recorded" | "derived" | "implied";
        /**
         * Format: int64
         * @description Whole đồng.
         * @example 3200000
         */
        Dong: number;
        /**
         * @description Months since the last day of payment of the oldest dues that are not settled.
         * @enum {string}
         */
        AgeBand: "under_1" | "from_1" | "from_3" | "from_6" | "from_24";
        /** @enum {string} */
        RefundState: "requested" | "approved" | "refused" | "paid";
        /** @enum {string} */
        HardReason: "none" | "bankrupt" | "dissolved" | "owner_absent" | "missing";
        ByFund: {
            pension_survivors: components["schemas"]["Dong"];
            sickness_maternity: components["schemas"]["Dong"];
            accident: components["schemas"]["Dong"];
            health: components["schemas"]["Dong"];
            unemployment: components["schemas"]["Dong"];
        };
        Sides: {
            worker: components["schemas"]["Dong"];
            employer: components["schemas"]["Dong"];
        };
        DueAmounts: {
            funds: {
                [key: string]: components["schemas"]["Sides"];
            };
            worker: components["schemas"]["Dong"];
            employer: components["schemas"]["Dong"];
            total: components["schemas"]["Dong"];
        };
        Dues: {
            month: string;
            employers: number;
            people: number;
            base: components["schemas"]["Dong"];
            amounts: components["schemas"]["DueAmounts"];
            communes: {
                commune: components["schemas"]["Area"];
                employers: number;
                people: number;
                base: components["schemas"]["Dong"];
                amounts: components["schemas"]["DueAmounts"];
            }[];
        };
        UnresolvedDues: {
            month: string;
            next?: number;
            contracts: {
                person: string;
                unit_code: string;
                /** @example law/missing */
                code: string;
            }[];
        };
        DuesRunInput: {
            /** @example 2023-11 */
            month: string;
            /** @description One's own area when absent. */
            area?: string;
        };
        WorkDone: {
            looked_at: number;
            posted: number;
        };
        DuesRun: {
            run: number;
            month: string;
            contracts: components["schemas"]["WorkDone"];
            employers: components["schemas"]["WorkDone"];
            premiums: components["schemas"]["WorkDone"];
            unresolved: number;
            /** @description People whose premium rests on what is not on file. */
            open_premiums: number;
        };
        EmployerDues: {
            unit_code: string;
            month: string;
            people: number;
            base: components["schemas"]["Dong"];
            amounts: components["schemas"]["DueAmounts"];
        };
        PersonDues: {
            month: string;
            standing: {
                unit_code: string;
                base: components["schemas"]["Dong"];
                amounts: components["schemas"]["DueAmounts"];
                runs: number[];
            }[];
            today: {
                unit_code: string;
                wage: components["schemas"]["Dong"];
                pays_social: boolean;
                pays_health: boolean;
                amounts: components["schemas"]["DueAmounts"];
                why: string;
                problems: string[];
            }[];
        };
        Receipt: {
            receipt: number;
            on: components["schemas"]["Day"];
            amount: components["schemas"]["Dong"];
            /** @description The payer's words. */
            reference: string;
            /** @enum {string} */
            state: "unmatched" | "matched" | "refund" | "reversed" | "handed_over";
            /**
             * @description What the bank says happened; an amount it took back is below zero.
             * @enum {string}
             */
            move: "credit" | "credit_reversed" | "debit_reversed";
            /** @description On which it came in; `area N` or `nation` where the bank does not say. */
            account: string;
            unit_code?: string;
            refund?: number;
        };
        Receipts: {
            in_all: number;
            amount: components["schemas"]["Dong"];
            next?: number;
            receipts: components["schemas"]["Receipt"][];
        };
        ImportedPremiums: {
            statement: number;
            /** @description The same file was imported before. */
            known: boolean;
            booked: number;
            /** @description On file already. */
            repeated: number;
            /** @description Receipts that the bank took back. */
            reversed: number;
            received: components["schemas"]["Dong"];
            taken_back: components["schemas"]["Dong"];
            refused: {
                code: string;
                /** @example line 7 */
                where: string;
                detail: components["schemas"]["Bilingual"];
                remedy?: components["schemas"]["Bilingual"];
            }[];
        };
        ImportedStatement: {
            statement: number;
            /** @description The same file was imported before. */
            known: boolean;
            matched: number;
            unmatched: number;
            /** @description On file already. */
            repeated: number;
            /** @description Credits that the bank took back. */
            reversed: number;
            /** @description Money that went out, passed over. */
            debits: number;
            received: components["schemas"]["Dong"];
            taken_back: components["schemas"]["Dong"];
            refused: {
                code: string;
                /** @example line 7, column amount */
                where: string;
                detail: components["schemas"]["Bilingual"];
                remedy?: components["schemas"]["Bilingual"];
            }[];
            /** @description What was kept and waits for an officer. */
            notes: {
                code: string;
                /** @example line 7 */
                where: string;
                detail: components["schemas"]["Bilingual"];
                remedy?: components["schemas"]["Bilingual"];
            }[];
        };
        Suggestions: {
            suggestions: {
                unit_code: string;
                name: string;
                /** @description Of the reference that speak for it. */
                words: string[];
                owes_the_amount: boolean;
            }[];
        };
        CollectorsCash: {
            held: {
                /** @description Code; empty: the office's own desk. */
                collector: string;
                /** @enum {string} */
                fund: "health" | "voluntary";
                amount: components["schemas"]["Dong"];
            }[];
        };
        HandOverInput: {
            /** @description Absent: the office's own desk. */
            collector?: string;
            /** @enum {string} */
            fund: "health" | "voluntary";
            amount: number;
            /** @description Of the bank. */
            document: string;
        };
        /** @description An employer, or the collector who brought what participants had paid (empty: the office's own desk). */
        MatchInput: {
            unit_code?: string;
            collector?: string;
        };
        Refund: {
            id: number;
            unit_code?: string;
            receipt?: number;
            amount: components["schemas"]["Dong"];
            account: string;
            reason: string;
            state: components["schemas"]["RefundState"];
            word: components["schemas"]["Bilingual"];
            steps: {
                state: components["schemas"]["RefundState"];
                /** @description Of the audit chain. */
                record: number;
                reason: string;
                paid_on?: components["schemas"]["Day"];
            }[];
        };
        Refunds: {
            refunds: components["schemas"]["Refund"][];
        };
        RefundInput: {
            unit_code?: string;
            receipt?: number;
            amount?: number;
            account: string;
            reason: string;
        };
        RefundDecision: {
            /** @enum {string} */
            decision: "approve" | "refuse";
            reason?: string;
        };
        RefundPayment: {
            on: components["schemas"]["Day"];
        };
        HardMark: {
            reason: components["schemas"]["HardReason"];
            word: components["schemas"]["Bilingual"];
            document: string;
            document_on?: components["schemas"]["Day"];
            note: string;
            record: number;
        };
        HardMarks: {
            marks: components["schemas"]["HardMark"][];
        };
        HardMarkInput: {
            reason: components["schemas"]["HardReason"];
            document?: string;
            document_on?: components["schemas"]["Day"];
            note?: string;
        };
        /** @enum {string} */
        SuspensionReason: "stop" | "disaster" | "covid";
        Suspension: {
            id: number;
            reason: components["schemas"]["SuspensionReason"];
            word: components["schemas"]["Bilingual"];
            /** @example 2025-08 */
            first: string;
            /** @description As decided; it may have ended earlier. */
            months: number;
            /** @description Absent where it was taken back. */
            last?: string;
            paid_back_by?: components["schemas"]["Day"];
            filed_on: components["schemas"]["Day"];
            document: string;
            document_on: components["schemas"]["Day"];
            /** @example 62.5% */
            worker_share?: string;
            loss_share?: string;
            stop_days?: number;
            steps: {
                last?: string;
                note: string;
                record: number;
            }[];
        };
        Suspensions: {
            suspensions: components["schemas"]["Suspension"][];
        };
        SuspensionInput: {
            reason: components["schemas"]["SuspensionReason"];
            /**
             * @description First month.
             * @example 2025-08
             */
            first: string;
            months?: number;
            filed_on: components["schemas"]["Day"];
            document?: string;
            document_on: components["schemas"]["Day"];
            /**
             * @description Insured workers who stop.
             * @example 62.5%
             */
            worker_share?: string;
            /** @description Assets lost. */
            loss_share?: string;
            stop_days?: number;
        };
        SuspensionEnd: {
            /** @description Its last month from now on; absent to take it back. */
            last?: string;
            /** @description Why. */
            note?: string;
        };
        SuspendedDues: {
            first: string;
            last: string;
            amount: components["schemas"]["Dong"];
            paid_back_by: components["schemas"]["Day"];
            /** @description The suspension goes on after the period: not part of what is to be paid. */
            waits: boolean;
        };
        UnitArrears: {
            unit_code: string;
            name: string;
            status: string;
            commune: components["schemas"]["Area"];
            /** @description Who work there on the day. */
            people: number;
            late: components["schemas"]["Dong"];
            interest_bearing: components["schemas"]["Dong"];
            charges: components["schemas"]["Dong"];
            by_fund: components["schemas"]["ByFund"];
            /** @description The oldest month that is not settled. */
            oldest: string;
            /** @description Late, in whole average months of its dues, as a close counts them. */
            months: number;
            band: components["schemas"]["AgeBand"];
            hard?: components["schemas"]["HardMark"];
            uncharged?: components["schemas"]["Uncharged"];
        };
        /** @description Why charges for paying late are not computed: a nought that does not mean that nothing is due. */
        Uncharged: {
            /** @enum {string} */
            code: "charge/rate-not-on-file";
            words: components["schemas"]["Bilingual"];
        };
        ArrearsSum: {
            units: number;
            people: number;
            late: components["schemas"]["Dong"];
            interest_bearing: components["schemas"]["Dong"];
            charges: components["schemas"]["Dong"];
            by_fund: components["schemas"]["ByFund"];
            /** @description Whose charges are not computed. */
            uncharged_units: number;
            hard_units: number;
            hard_late: components["schemas"]["Dong"];
            bands: {
                band: components["schemas"]["AgeBand"];
                word: components["schemas"]["Bilingual"];
                units: number;
                late: components["schemas"]["Dong"];
            }[];
        };
        Arrears: {
            on: components["schemas"]["Day"];
            sum: components["schemas"]["ArrearsSum"];
            units: components["schemas"]["UnitArrears"][];
            next?: number;
        };
        NoticeSums: {
            dues: components["schemas"]["ByFund"];
            charges: components["schemas"]["Dong"];
            total: components["schemas"]["Dong"];
        };
        Notice: {
            unit_code: string;
            name: string;
            period: string;
            people: number;
            base: components["schemas"]["Dong"];
            opening: components["schemas"]["NoticeSums"];
            arisen: components["schemas"]["NoticeSums"];
            adjusted: components["schemas"]["NoticeSums"];
            received: components["schemas"]["Dong"];
            refunded: components["schemas"]["Dong"];
            allocated: components["schemas"]["NoticeSums"];
            closing: components["schemas"]["NoticeSums"];
            credit: components["schemas"]["Dong"];
            to_pay: components["schemas"]["Dong"];
            /** @description Of the closing: dues of the pension fund that were suspended. */
            suspended: components["schemas"]["SuspendedDues"][];
            uncharged?: components["schemas"]["Uncharged"];
            payment: {
                amount: components["schemas"]["Dong"];
                /** @example TA0001A T112023 */
                reference: string;
                /** @description Absent where no account is set. */
                account?: {
                    /** @description BIN. */
                    bank: string;
                    number: string;
                    name: string;
                };
                /** @description VietQR text; absent without an account, or where nothing is to be paid. */
                code?: string;
            };
        };
        TrialLine: {
            fund: string;
            fund_name: components["schemas"]["Bilingual"];
            account: string;
            account_name: components["schemas"]["Bilingual"];
            opening: components["schemas"]["Dong"];
            debit: components["schemas"]["Dong"];
            credit: components["schemas"]["Dong"];
            closing: components["schemas"]["Dong"];
        };
        TrialBalance: {
            period: string;
            closed: boolean;
            lines: components["schemas"]["TrialLine"][];
        };
        FundStatement: {
            fund: string;
            name: components["schemas"]["Bilingual"];
            owed_before: components["schemas"]["Dong"];
            arisen: components["schemas"]["Dong"];
            charges: components["schemas"]["Dong"];
            settled: components["schemas"]["Dong"];
            owed_after: components["schemas"]["Dong"];
            received: components["schemas"]["Dong"];
            received_in_all: components["schemas"]["Dong"];
        };
        FundStatements: {
            period: string;
            funds: components["schemas"]["FundStatement"][];
        };
        PeriodState: {
            period: string;
            closed: boolean;
        };
        Periods: {
            periods: components["schemas"]["PeriodState"][];
            turns: {
                period: string;
                closed: boolean;
                reason: string;
                by: string;
                at: string;
            }[];
        };
        LedgerProof: {
            proven: boolean;
            /** @description Sums of a payer, month and fund. */
            compared: number;
            fault?: {
                rule: string;
                words: components["schemas"]["Bilingual"];
                month: string;
                payer: number;
                fund: components["schemas"]["Bilingual"];
                sub_ledger: components["schemas"]["Dong"];
                books: components["schemas"]["Dong"];
            };
        };
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
            /** @description The last day that was closed; today of a store that closed none. Working pages open on it. */
            working_day: components["schemas"]["Day"];
            /**
             * @description The last month whose dues were run; else the one before that of the working day.
             * @example 2023-11
             */
            working_month: string;
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
            /** @description Provinces on the map that day; from the records also districts or communes of a province. */
            of: number;
            /** @description Those with a figure. */
            reporting: number;
            /** @enum {string} */
            level: "nation" | "province" | "district" | "commune";
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
            /** @description From the records: since last month's end and since the end of last year. */
            other_changes?: components["schemas"]["Change"][];
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
            /**
             * @description implied: no document is known; a printed percentage implies it.
             * @enum {string}
             */
            status: "confirmed" | "unconfirmed" | "implied";
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
            /** @description The close that the counts are of; absent where they were stated. */
            closed?: components["schemas"]["Close"];
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
        Close: {
            as_of: components["schemas"]["Day"];
            /** @description Rises when the records changed and the day was closed again. */
            version: number;
            /** Format: date-time */
            closed_at: string;
            /** @description Facts that held then. */
            facts: number;
            /** @description Facts that the version before said otherwise. */
            written: number;
        };
        /** @enum {string} */
        Breakdown: "all" | "sex" | "age" | "group" | "industry" | "size" | "fund";
        Fact: {
            indicator: components["schemas"]["IndicatorRef"];
            breakdown: components["schemas"]["Breakdown"];
            /**
             * @description male, female; 20-24; a health group; a section of VSIC; 5-9 workers; a fund, charges or unmatched.
             * @example female
             */
            slice?: string;
            slice_name?: components["schemas"]["Bilingual"];
            /** @description The count, or the share in percent. */
            value: components["schemas"]["Decimal"];
            numerator: number;
            /** @description Of a share. */
            denominator?: number;
            /** @description The day that the denominator is of. */
            denominator_on?: components["schemas"]["Day"];
            /** @description On earlier days that were closed. */
            changes: components["schemas"]["FactChange"][];
            /** @description Of a whole: what was assigned, or what is on file. */
            plan?: components["schemas"]["FactPlan"];
            /** @description Of a whole: what part of its denominator it is. */
            share?: components["schemas"]["FactShare"];
        };
        AssignedTarget: {
            /** @description The audit record of its assignment. */
            id: number;
            area?: components["schemas"]["AreaName"];
            /** @description Code, where it is one of a commune. */
            collector?: string;
            indicator: string;
            year: number;
            /** @description In the unit of the indicator. */
            value: number;
            document: string;
            issued: components["schemas"]["Day"];
            version: number;
            current: boolean;
            acknowledged?: {
                by: string;
                /** Format: date-time */
                at: string;
            };
        };
        TargetInput: {
            /** @description Code or name on the map at the end of the year. */
            area: string;
            collector?: string;
            indicator: string;
            year: number;
            /** @description More than nought. */
            value: number;
            document: string;
            issued: components["schemas"]["Day"];
        };
        TargetStanding: {
            area: components["schemas"]["AreaName"];
            collector?: string;
            target?: components["schemas"]["AssignedTarget"];
            /** @description Of the close of the day. */
            actual?: number;
            /** @description Of the target. */
            percent?: components["schemas"]["Decimal"];
            /** @description Percent less the part of the year gone: ahead when positive. */
            pace?: components["schemas"]["Decimal"];
        };
        TargetCascade: {
            indicator: string;
            on: components["schemas"]["Day"];
            own: components["schemas"]["TargetStanding"];
            /** @description Areas of the next level, then collectors. */
            below: components["schemas"]["TargetStanding"][];
            assigned_below: number;
            /** @description Areas below without one. */
            without_target: number;
            /** @description Assigned below less the own target; absent where there is no own one or none below. */
            difference?: number;
        };
        FactChange: {
            /** @enum {string} */
            base: "same_period_last_year" | "previous_month" | "previous_year";
            on: components["schemas"]["Day"];
            before: components["schemas"]["Decimal"];
            /** @description Of a share in points. */
            by: components["schemas"]["Decimal"];
            /** @description Of what was before; never of a share. */
            percent?: components["schemas"]["Decimal"];
        };
        FactPlan: {
            value: components["schemas"]["Decimal"];
            /** @enum {string} */
            status: "confirmed" | "unconfirmed" | "implied";
            document?: string;
            percent?: components["schemas"]["Decimal"];
            /** @description Percent less the part of the year gone: ahead when positive. */
            pace?: components["schemas"]["Decimal"];
        };
        FactShare: {
            of: components["schemas"]["IndicatorRef"];
            value: components["schemas"]["Decimal"];
            numerator: number;
            denominator?: number;
            denominator_on?: components["schemas"]["Day"];
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
        /**
         * Format: date-time
         * @example 2023-12-15T08:00:00+07:00
         */
        Moment: string;
        /**
         * @description Social-insurance number.
         * @example 8300000017
         */
        PersonNumber: string;
        /**
         * @description As it is, or with • for what is hidden; `masked` of the record names what is.
         * @example •••••••••217
         */
        Masked: string;
        Coded: {
            code: string;
            name: components["schemas"]["Bilingual"];
        };
        /** @enum {string} */
        PermissionName: "person_find" | "person_unmask" | "person_change" | "person_merge" | "employer_read" | "employer_change" | "facility_read" | "facility_change" | "intake_send" | "intake_read" | "dues_read" | "dues_change" | "ledger_close" | "figures_change" | "target_assign" | "target_acknowledge" | "session_change" | "user_change" | "user_approve" | "audit_read" | "card_read" | "enrol_change" | "sponsor_change" | "support_change" | "case_read" | "case_change" | "case_inspect" | "case_decide" | "declaration_send" | "declaration_decide";
        ReasonInput: {
            /** @description In the user's own words; it goes on the record. */
            reason: string;
        };
        DatedReason: {
            from: components["schemas"]["Day"];
            reason: string;
        };
        SignInInput: {
            user_name: string;
            password: string;
            /** @description What the session is for; it goes on the record. */
            purpose?: string;
            /** @description Of the authenticator application, or a recovery code; asked for by 401 access/code-needed. */
            code?: string;
        };
        WhoAmI: {
            user: {
                id: number;
                name: string;
                full_name: string;
            };
            /** @description The first of them. */
            role: components["schemas"]["Coded"];
            roles: components["schemas"]["Coded"][];
            purpose?: string;
            permissions: components["schemas"]["PermissionName"][];
            /** @description Its number. */
            office?: number;
            /** @description Of an employer's own user. */
            employer?: number;
            /** @description Of a facility's own user. */
            facility?: string;
            everywhere: boolean;
            areas: components["schemas"]["Area"][];
            /** @description Until it is done everything else answers 403 access/password-change-needed. */
            must_change_password: boolean;
            /** @description Sign-in asks for a code. */
            totp: boolean;
            /** @description Sent with each write as X-CSRF-Token; empty for a key. */
            csrf: string;
            /** @description The last moment of the session. */
            expires_at: components["schemas"]["Moment"];
        };
        PasswordInput: {
            current: string;
            new: string;
            /** @description One's own keys end too. */
            end_keys?: boolean;
        };
        OpenSession: {
            id: number;
            /** @description In the user's own words. */
            purpose: string;
            started_at: components["schemas"]["Moment"];
            /** @description To the minute. */
            seen_at: components["schemas"]["Moment"];
            /** @description The one that asks. */
            this: boolean;
        };
        TotpSecret: {
            /** @description In base 32. */
            secret: string;
            /** @example otpauth://totp/… */
            address: string;
        };
        TotpConfirm: {
            code: string;
        };
        RecoveryCodes: {
            codes: string[];
        };
        Role: {
            /** @example collection_officer */
            code: string;
            name: components["schemas"]["Bilingual"];
            /** @description What its holder does. */
            task: components["schemas"]["Bilingual"];
            /**
             * @description What its users are given to see.
             * @enum {string}
             */
            scope: "none" | "nation" | "province" | "territory" | "commune" | "employer" | "facility";
            permissions: components["schemas"]["PermissionName"][];
        };
        User: {
            id: number;
            user_name: string;
            full_name: string;
            /** @description The first of them. */
            role: components["schemas"]["Coded"];
            roles: components["schemas"]["Coded"][];
            office?: number;
            areas: components["schemas"]["Area"][];
            employer?: number;
            /** @description Five digits. */
            facility?: string;
            /** @enum {string} */
            state: "proposed" | "active" | "locked" | "ended";
            valid_from: components["schemas"]["Day"];
            /** @description First day on which they may not sign in. */
            valid_to?: components["schemas"]["Day"];
            must_change_password: boolean;
            totp: boolean;
        };
        UserInput: {
            user_name: string;
            full_name: string;
            role: string;
            office?: number;
            /** @description Codes or names, of either map. */
            areas?: string[];
            /** @description Its number. */
            employer?: number;
            /** @description Its code. */
            facility?: number;
            valid_to?: components["schemas"]["Day"];
            reason: string;
        };
        /** @description All the rights that the user will have. */
        UserChange: {
            role: string;
            office?: number;
            areas?: string[];
            employer?: number;
            facility?: number;
            reason: string;
        };
        UserChanged: {
            user: components["schemas"]["User"];
            /** @description What waits for a second person; absent where it holds already. */
            approval?: components["schemas"]["Approval"];
            /** @description Shown this once. */
            first_password?: string;
        };
        Approval: {
            id: number;
            /**
             * @description What is proposed.
             * @example user.add
             */
            kind: string;
            /** @description What would be so once approved. */
            proposal: components["schemas"]["Bilingual"];
            /** @description A user name. */
            proposed_by: string;
            proposed_at: components["schemas"]["Moment"];
            reason: string;
            /** @enum {string} */
            state: "open" | "approved" | "refused";
            /** @description Proposed by whoever asks, who cannot decide on it. */
            own: boolean;
            decided_by?: string;
            decided_at?: components["schemas"]["Moment"];
            decision_reason?: string;
            /** @description Of a user who signs in anew, for whoever approved it; in the answer to the decision alone. */
            first_password?: string;
        };
        DecisionInput: {
            /** @enum {string} */
            decision: "approve" | "refuse";
            reason?: string;
        };
        /** @description It acts for its user, with no more than that user's rights. */
        ApiKey: {
            id: number;
            user: number;
            /** @description Of the system that uses it. */
            name: string;
            /** @description How the key begins. */
            prefix: string;
            permissions: components["schemas"]["PermissionName"][];
            /** @description Requests that it may make a minute. */
            per_minute: number;
            valid_from: components["schemas"]["Day"];
            /** @description First day on which it no longer serves. */
            expires_on?: components["schemas"]["Day"];
            last_used_at?: components["schemas"]["Moment"];
            /** @enum {string} */
            state: "active" | "ended";
        };
        ApiKeyInput: {
            name: string;
            /** @description Each one's own. */
            permissions: components["schemas"]["PermissionName"][];
            /** @default 60 */
            per_minute: number;
            expires_on: components["schemas"]["Day"];
        };
        NewApiKey: components["schemas"]["ApiKey"] & {
            /** @description Shown this once. */
            key: string;
        };
        AuditRecord: {
            number: number;
            at: components["schemas"]["Moment"];
            /** @description A user name. */
            user: string;
            office?: number;
            /** @example person.look */
            action: string;
            /** @example person */
            object_kind?: string;
            /**
             * @description Its number as it is written.
             * @example 8300000017
             */
            object?: string;
            reason: string;
            /** @description Names of fields, counts; never values. */
            detail: string;
        };
        AuditPage: {
            records: components["schemas"]["AuditRecord"][];
            /** @description Cursor of the next page; absent on the last. */
            next?: number;
        };
        AuditVerdict: {
            holds: boolean;
            /** @description Records that hold. */
            records: number;
            /** @description Of the last that holds; noted elsewhere, it proves later that nothing was cut off. */
            hash?: string;
            /** @description Number of the first that does not. */
            broken_at?: number;
            why?: components["schemas"]["Bilingual"];
        };
        PersonHit: {
            id: components["schemas"]["PersonNumber"];
            name: string;
            /** @enum {string} */
            sex: "male" | "female";
            birth_year: number;
            commune: components["schemas"]["AreaName"];
            hamlet?: string;
            residence: components["schemas"]["Residence"];
            alive: boolean;
            citizen_id?: components["schemas"]["Masked"];
            /** @description Why it was found, best first. */
            reasons: components["schemas"]["Bilingual"][];
        };
        PeopleFound: {
            hits: components["schemas"]["PersonHit"][];
            /** @description There are more than the limit. */
            more: boolean;
            /** @description How to tell those apart that fit equally. */
            ties?: components["schemas"]["Bilingual"];
        };
        /** @description An area with what it lies in. */
        AreaName: {
            code: string;
            level: components["schemas"]["AreaLevel"];
            /** @example Xã An Thủy */
            name: string;
            /** @description A day on which it is in force. */
            on?: components["schemas"]["Day"];
            /** @example Huyện Ba Tri, Tỉnh Bến Tre */
            within?: string;
        };
        /** @enum {string} */
        Residence: "permanent" | "temporary" | "absent";
        /**
         * @description Against the national population database.
         * @enum {string}
         */
        Authentication: "not_checked" | "matched" | "mismatched" | "not_found";
        Person: {
            id: components["schemas"]["PersonNumber"];
            /** @description Number of the audit record that made this version; `If-Match` of a change. */
            version: number;
            /** @description Fields of which a part is hidden. */
            masked: ("birth" | "citizen_id" | "old_id" | "phone" | "bank_account")[];
            name: string;
            /** @enum {string} */
            sex: "male" | "female";
            birth: {
                year: number;
                /** @description Absent when masked or not known. */
                month?: number;
                day?: number;
                /**
                 * @description What is on file.
                 * @enum {string}
                 */
                precision: "year" | "month" | "day";
            };
            citizen_id?: components["schemas"]["Masked"];
            old_id?: components["schemas"]["Masked"];
            ethnicity: components["schemas"]["Coded"];
            /**
             * @description Two letters of ISO 3166.
             * @example VN
             */
            nationality: string;
            phone?: components["schemas"]["Masked"];
            bank?: string;
            bank_account?: components["schemas"]["Masked"];
            commune: components["schemas"]["AreaName"];
            hamlet: string;
            residence: components["schemas"]["Residence"];
            household?: {
                id: number;
                member_no: number;
                relation: string;
            };
            died_on?: components["schemas"]["Day"];
            authentication: components["schemas"]["Authentication"];
            /** @description The record that was kept. */
            merged_into?: components["schemas"]["PersonNumber"];
            /** @description The merged number that led here. */
            asked_for?: components["schemas"]["PersonNumber"];
            valid_from: components["schemas"]["Day"];
            /** @description First day on which this no longer held. */
            valid_to?: components["schemas"]["Day"];
            /** @description Spells of insurance on file, newest first. */
            memberships?: components["schemas"]["Membership"][];
        };
        Membership: {
            /** @enum {string} */
            scheme: "si_compulsory" | "si_voluntary" | "ui" | "hi";
            group: string;
            /** @description Absent where the law names no such group. */
            group_name?: components["schemas"]["Bilingual"];
            /** @description Unit code. */
            employer?: string;
            facility?: string;
            from: components["schemas"]["Day"];
            to?: components["schemas"]["Day"];
        };
        /** @description What can be said of a person. In a change an absent field stays as it is and null takes away. */
        PersonFields: {
            name?: string;
            /** @enum {string} */
            sex?: "male" | "female";
            /**
             * @description 2001-05-12, 2001-05 or 2001.
             * @example 2001-05-12
             */
            birth_date?: string;
            citizen_id?: string | null;
            old_id?: string | null;
            ethnicity?: string;
            nationality?: string;
            phone?: string | null;
            bank?: string | null;
            bank_account?: string | null;
            /** @description Its code. */
            commune?: string;
            hamlet?: string;
            residence?: components["schemas"]["Residence"];
            died_on?: components["schemas"]["Day"] | null;
            authentication?: components["schemas"]["Authentication"];
        };
        PersonInput: components["schemas"]["PersonFields"] & {
            /** @description A number given before; absent, the next free one. */
            id?: components["schemas"]["PersonNumber"];
            /** @description Since when this holds; the day of the request when absent. The commune is one of the map of that day. */
            from?: components["schemas"]["Day"];
            reason: string;
            /** @description Register although the citizen's number is on file. */
            suspected_duplicate?: boolean;
        };
        PersonChange: components["schemas"]["PersonFields"] & {
            /** @description The day of the change; absent, what is on file was wrong. */
            from?: components["schemas"]["Day"];
            reason: string;
        };
        SplitInput: components["schemas"]["PersonFields"] & {
            /** @description What hangs on the record and goes with whoever is taken out: names of modules, such as `coverage`. */
            move?: string[];
            reason: string;
        };
        History: {
            /** @description Newest first. */
            versions: components["schemas"]["Version"][];
        };
        Version: {
            version: number;
            valid_from: components["schemas"]["Day"];
            /** @description First day it no longer held. */
            valid_to?: components["schemas"]["Day"];
            /** @description It was corrected; it never held. */
            was_wrong: boolean;
            recorded: components["schemas"]["VersionMark"];
            ended?: components["schemas"]["VersionMark"];
            /** @description What differs from the version before; all of the first one. */
            changes: {
                field: string;
                before?: string;
                after?: string;
            }[];
        };
        VersionMark: {
            /** @description Of the audit record. */
            number: number;
            at: components["schemas"]["Moment"];
            by: string;
            reason: string;
        };
        Household: {
            id: number;
            version: number;
            head?: components["schemas"]["PersonNumber"];
            /** @description Members who live outside the asker's areas are counted */
            members_elsewhere: number;
            /** @description The head is one of them. */
            head_is_elsewhere: boolean;
            commune: components["schemas"]["AreaName"];
            hamlet: string;
            address: string;
            living_standard: components["schemas"]["LivingStandard"];
            valid_from: components["schemas"]["Day"];
            valid_to?: components["schemas"]["Day"];
            members: {
                id: components["schemas"]["PersonNumber"];
                name: string;
                /** @enum {string} */
                sex: "male" | "female";
                birth_year: number;
                member_no: number;
                relation: string;
                alive: boolean;
            }[];
        };
        /**
         * @description By the multidimensional poverty line in force.
         * @enum {string}
         */
        LivingStandard: "poor" | "near_poor" | "average" | "better_off" | "unknown";
        HouseholdInput: {
            head?: components["schemas"]["PersonNumber"];
            commune: string;
            hamlet?: string;
            address?: string;
            living_standard?: components["schemas"]["LivingStandard"];
            from: components["schemas"]["Day"];
            reason: string;
        };
        HouseholdChange: {
            head?: components["schemas"]["PersonNumber"];
            commune?: string;
            hamlet?: string;
            address?: string;
            living_standard?: components["schemas"]["LivingStandard"];
            /** @description Members in their new order; all of them. */
            order?: components["schemas"]["PersonNumber"][];
            from?: components["schemas"]["Day"];
            reason: string;
        };
        JoinInput: {
            person: components["schemas"]["PersonNumber"];
            relation: string;
            from: components["schemas"]["Day"];
            reason: string;
        };
        MergeCandidates: {
            pairs: {
                people: components["schemas"]["PersonHit"][];
                reasons: components["schemas"]["Bilingual"][];
            }[];
            /** @description Done lately, newest first. */
            merges: components["schemas"]["Merge"][];
        };
        MergeInput: {
            kept: components["schemas"]["PersonNumber"];
            gone: components["schemas"]["PersonNumber"];
            kept_version: number;
            gone_version: number;
            /** @description Names of the fields of PersonFields, and `household`, that are taken from the record that goes. */
            from_gone?: string[];
            reason: string;
        };
        Merge: {
            id: number;
            kept: components["schemas"]["PersonNumber"];
            gone: components["schemas"]["PersonNumber"];
            at: components["schemas"]["Moment"];
            by: string;
            reason: string;
            undone: boolean;
        };
        EmployerHit: {
            unit_code: string;
            tax_code?: string;
            name: string;
            commune: components["schemas"]["AreaName"];
            status: components["schemas"]["EmployerStatus"];
            size: components["schemas"]["SizeBand"];
            reasons: components["schemas"]["Bilingual"][];
        };
        EmployersFound: {
            hits: components["schemas"]["EmployerHit"][];
            more: boolean;
        };
        /** @enum {string} */
        EmployerStatus: "active" | "suspended" | "dissolving" | "dissolved" | "fled";
        /**
         * @description Workers.
         * @enum {string}
         */
        SizeBand: "0-4" | "5-9" | "10-49" | "50-199" | "200+";
        Employer: {
            unit_code: string;
            version: number;
            tax_code?: string;
            name: string;
            kind: components["schemas"]["Coded"];
            industry: components["schemas"]["Coded"];
            commune: components["schemas"]["AreaName"];
            address: string;
            phone?: string;
            office?: components["schemas"]["OfficeRef"];
            /**
             * @description Minimum-wage region of the commune on the day; absent where none is on file.
             * @enum {string}
             */
            region?: "I" | "II" | "III" | "IV";
            /**
             * @description Months.
             * @enum {integer}
             */
            payment_cycle: 1 | 3 | 6;
            status: components["schemas"]["EmployerStatus"];
            workers: number;
            size: components["schemas"]["SizeBand"];
            merged_into?: string;
            valid_from: components["schemas"]["Day"];
            valid_to?: components["schemas"]["Day"];
        };
        Lists: {
            employer_kinds: components["schemas"]["Coded"][];
            /** @description Sections of VSIC 2018. */
            industries: components["schemas"]["Coded"][];
            organisation_kinds: components["schemas"]["Coded"][];
        };
        EmployerMergeInput: {
            /** @description Unit code of the one that is kept. */
            kept: string;
            /** @description The day of a take-over. */
            from?: components["schemas"]["Day"];
            reason: string;
        };
        EmployerMerge: {
            id: number;
        };
        /** @description What can be said of an employer. In a change an absent field stays as it is and null takes away. */
        EmployerFields: {
            tax_code?: string | null;
            name?: string;
            kind?: string;
            /** @description A section of VSIC. */
            industry?: string;
            commune?: string;
            address?: string;
            phone?: string | null;
            /** @enum {integer} */
            payment_cycle?: 1 | 3 | 6;
            status?: components["schemas"]["EmployerStatus"];
            workers?: number;
        };
        EmployerInput: components["schemas"]["EmployerFields"] & {
            unit_code: string;
            from: components["schemas"]["Day"];
            reason: string;
        };
        EmployerChange: components["schemas"]["EmployerFields"] & {
            /** @description The day of the change; absent, what is on file was wrong. */
            from?: components["schemas"]["Day"];
            reason: string;
        };
        FacilityHit: {
            code: string;
            name: string;
            commune: components["schemas"]["AreaName"];
            /** @enum {string} */
            status: "active" | "suspended" | "closed";
            reasons: components["schemas"]["Bilingual"][];
        };
        FacilitiesFound: {
            hits: components["schemas"]["FacilityHit"][];
            more: boolean;
        };
        Facility: {
            code: string;
            version: number;
            name: string;
            /** @description To 2024. */
            care_level?: components["schemas"]["Coded"];
            /** @description From 2025. */
            care_tier?: components["schemas"]["Coded"];
            hospital_class?: components["schemas"]["Coded"];
            commune: components["schemas"]["AreaName"];
            address: string;
            contract_from?: components["schemas"]["Day"];
            contract_to?: components["schemas"]["Day"];
            /** @enum {string} */
            status: "active" | "suspended" | "closed";
            valid_from: components["schemas"]["Day"];
            valid_to?: components["schemas"]["Day"];
        };
        /** @description What can be said of a facility. In a change an absent field stays as it is and null takes away. */
        FacilityFields: {
            name?: string;
            /** @enum {string|null} */
            care_level?: "central" | "province" | "district" | "commune" | null;
            /** @enum {string|null} */
            care_tier?: "specialised" | "basic" | "initial" | null;
            /** @enum {string|null} */
            hospital_class?: "special" | "I" | "II" | "III" | "IV" | null;
            commune?: string;
            address?: string;
            contract_from?: components["schemas"]["Day"] | null;
            contract_to?: components["schemas"]["Day"] | null;
            /** @enum {string} */
            status?: "active" | "suspended" | "closed";
        };
        FacilityInput: components["schemas"]["FacilityFields"] & {
            code: string;
            from: components["schemas"]["Day"];
            reason: string;
        };
        FacilityChange: components["schemas"]["FacilityFields"] & {
            /** @description The day of the change; absent, what is on file was wrong. */
            from?: components["schemas"]["Day"];
            reason: string;
        };
        OfficeRef: {
            code: string;
            name: components["schemas"]["Bilingual"];
        };
        Office: {
            id: number;
            code: string;
            name: components["schemas"]["Bilingual"];
            /** @enum {string} */
            level: "nation" | "province" | "district" | "grassroots";
            /** @description Code of the office it answers to. */
            parent?: string;
            valid_from: components["schemas"]["Day"];
            valid_to?: components["schemas"]["Day"];
        };
        OfficeDetail: {
            office: components["schemas"]["Office"];
            territory: components["schemas"]["AreaName"][];
        };
        CollectionOrganisationInput: {
            code: string;
            name: string;
            /** @enum {string} */
            kind: "post" | "telecom" | "bank" | "cooperative" | "health_station" | "mass_organisation" | "commune_committee" | "other";
            /** @description Code or name of the area that its contract covers. */
            area: string;
            from: components["schemas"]["Day"];
            reason: string;
        };
        CollectionPointInput: {
            /** @description Its code. */
            organisation: string;
            name: string;
            /** @description Code or name. */
            commune: string;
            from: components["schemas"]["Day"];
            reason: string;
        };
        CollectorInput: {
            /** @description Number of the point. */
            point: number;
            code: string;
            name: string;
            from: components["schemas"]["Day"];
            reason: string;
        };
        CollectionEnd: {
            on: components["schemas"]["Day"];
            reason: string;
        };
        CollectionPart: {
            code?: string;
            id?: number;
            to?: components["schemas"]["Day"];
        };
        Collection: {
            organisations: {
                code: string;
                name: string;
                kind: components["schemas"]["Coded"];
                points: {
                    id: number;
                    name: string;
                    commune: components["schemas"]["AreaName"];
                    collectors: {
                        code: string;
                        name: string;
                    }[];
                }[];
            }[];
        };
        /** @enum {string} */
        RowOutcome: "added" | "changed" | "unchanged" | "refused";
        IntakeFile: {
            id: number;
            /** @enum {string} */
            kind: "people" | "households" | "employers" | "facilities" | "envelope";
            file_name: string;
            sha256: string;
            bytes: number;
            /**
             * @description As it was found.
             * @example UTF-8
             */
            encoding: string;
            /** @description Of the words with marks, how many in a hundred are Vietnamese syllables. */
            certainty?: number;
            /** @description Letters came composed (NFC). */
            composed?: boolean;
            sent_by: string;
            arrived_at: components["schemas"]["Moment"];
            /**
             * @description Waiting: for an officer; returned: by that officer.
             * @enum {string}
             */
            state: "received" | "running" | "done" | "failed" | "waiting" | "returned";
            decision?: components["schemas"]["IntakeDecision"];
            receiving?: components["schemas"]["ReceivingStatus"];
            /** @description The same bytes came before; this is what came of them. */
            repeated: boolean;
            rows: {
                total: number;
                done: number;
                added: number;
                changed: number;
                unchanged: number;
                refused: number;
            };
            rows_per_second?: number;
            seconds_left?: number;
            /** @description Of the file as a whole. */
            problems?: components["schemas"]["RowProblem"][];
            /** @description Columns that no field is read from. */
            passed_over?: string[];
            /** @description Of an envelope. */
            forms?: components["schemas"]["IntakeForm"][];
        };
        /** @description Of an officer, on a file that waited. */
        IntakeDecision: {
            by: string;
            at: components["schemas"]["Moment"];
            /** @description Why it was returned. */
            reason?: string;
        };
        /** @description Of an envelope, by the codes that programs of e-transactions show. */
        ReceivingStatus: {
            /** @enum {integer} */
            code: 101 | 200 | 201 | 202 | 203;
            word: components["schemas"]["Bilingual"];
        };
        IntakeForm: {
            number: number;
            /** @example TK1-TS */
            name: string;
            sha256: string;
            bytes: number;
            /**
             * @description Waiting: no module takes this form yet.
             * @enum {string}
             */
            state: "done" | "waiting" | "refused";
            /** @enum {string} */
            signature?: "unverified" | "none";
        };
        RowProblem: {
            code: string;
            /** @description The column as the file names it. */
            field: string;
            detail: components["schemas"]["Bilingual"];
            remedy: components["schemas"]["Bilingual"];
        };
        IntakeRow: {
            line: number;
            outcome: components["schemas"]["RowOutcome"];
            /** @description The number of what it made or changed. */
            record?: string;
            problems: components["schemas"]["RowProblem"][];
        };
        IntakeRows: {
            rows: components["schemas"]["IntakeRow"][];
            next?: number;
        };
        IntakePage: {
            files: components["schemas"]["IntakeFile"][];
            next?: number;
        };
        CaseWord: {
            code: string;
            name: components["schemas"]["Bilingual"];
        };
        /** @description Where a limit stands in the law, and how well it is known. */
        CaseBasis: {
            cite: string;
            words: components["schemas"]["Bilingual"];
            /** @enum {string} */
            status: "confirmed" | "secondary" | "unconfirmed";
        };
        CaseDeadline: {
            step: components["schemas"]["CaseWord"];
            by: components["schemas"]["Day"];
            /** @description From the day asked about; below zero when it is past. */
            days: number;
            why: components["schemas"]["Bilingual"];
            basis: components["schemas"]["CaseBasis"];
        };
        /** @description đồng. */
        CaseRecovered: {
            dues: number;
            charges: number;
            total: number;
        };
        Case: {
            /** @example 2026-000123 */
            number: string;
            /** @description Unit code. */
            employer: string;
            name: string;
            commune: string;
            opened: components["schemas"]["Day"];
            state: components["schemas"]["CaseWord"];
            /** @description Late on the day. */
            months: number;
            people: number;
            /** @description đồng, late on the day. */
            owed: number;
            charges: number;
            /** @description đồng, late when the case was opened. */
            opened_on: number;
            recovered: components["schemas"]["CaseRecovered"];
            /** @description The last schedule is not kept. */
            broken: boolean;
            overdue: boolean;
            next?: components["schemas"]["CaseDeadline"];
            last_step?: components["schemas"]["Day"];
        };
        Cases: {
            on: components["schemas"]["Day"];
            cases: components["schemas"]["Case"][];
            owed: number;
            recovered: number;
        };
        CaseStep: {
            id: number;
            step: components["schemas"]["CaseWord"];
            on: components["schemas"]["Day"];
            /** @enum {string} */
            standing: "held" | "waiting" | "refused";
            at: string;
            by: string;
            document?: string;
            sha256?: string;
            channel?: string;
            reason?: string;
            note?: string;
            amount?: number;
            /** @description Of a fine: what was due when the record was made. */
            basis?: number;
            people?: number;
            unregistered?: number;
            /** @description First month inspected. */
            from?: string;
            to?: string;
            until?: components["schemas"]["Day"];
            decision?: {
                approved: boolean;
                reason: string;
                at: string;
                by: string;
            };
        };
        CaseSchedule: {
            step: number;
            instalments: {
                due: components["schemas"]["Day"];
                amount: number;
                paid: number;
                state: components["schemas"]["CaseWord"];
            }[];
        };
        CaseChoices: {
            steps: (components["schemas"]["CaseWord"] & {
                permission: string;
                second_person: boolean;
            })[];
            channels: components["schemas"]["CaseWord"][];
            closing_reasons: components["schemas"]["CaseWord"][];
            excuses: components["schemas"]["CaseWord"][];
            fine_acts: components["schemas"]["CaseWord"][];
        };
        CaseFile: components["schemas"]["Case"] & {
            arrears: {
                oldest: string;
                last_month: string;
                last_day_to_pay: components["schemas"]["Day"];
                months: number;
                people: number;
                by_fund: {
                    [key: string]: number;
                };
                late: number;
                interest_bearing: number;
                charges: number;
            };
            opened_by: string;
            steps: components["schemas"]["CaseStep"][];
            deadlines: components["schemas"]["CaseDeadline"][];
            schedules: components["schemas"]["CaseSchedule"][];
            possible: string[];
            evasion?: {
                from: components["schemas"]["Day"];
                basis: components["schemas"]["CaseBasis"];
            };
            choices: components["schemas"]["CaseChoices"];
        };
        OpenCasesInput: {
            /** @description Unit code: that one alone. */
            employer?: string;
            area?: string;
            /** @default 3 */
            months: number;
            on?: components["schemas"]["Day"];
        };
        CasesOpened: {
            number?: string;
            opened: number;
            had_one: number;
            late: number;
        };
        CaseStepInput: {
            /** @enum {string} */
            kind: "reminder_1" | "reminder_2" | "reminder_3" | "commitment" | "excuse" | "hand_over" | "inspection_decision" | "inspection_record" | "penalty" | "enforcement" | "referral" | "closing";
            on: components["schemas"]["Day"];
            document?: string;
            sha256?: string;
            channel?: string;
            reason?: string;
            note?: string;
            amount?: number;
            people?: number;
            unregistered?: number;
            from?: string;
            to?: string;
            until?: components["schemas"]["Day"];
            instalments?: string[];
            /** @description Keep the letter of that day, in the language of Accept-Language, as what was sent. */
            letter?: boolean;
        };
        CaseDecisionInput: {
            /** @enum {string} */
            decision: "approve" | "refuse";
            reason?: string;
        };
        CaseLettersInput: {
            area?: string;
            on?: components["schemas"]["Day"];
            /**
             * @description Of the letters' numbers.
             * @example BHXH-QLT
             */
            prefix: string;
            /** @enum {string} */
            channel: "letter" | "email" | "portal";
            /** @default false */
            send: boolean;
        };
        CaseLetters: {
            sent: boolean;
            letters: {
                number: string;
                employer: string;
                name: string;
                step: components["schemas"]["CaseWord"];
                document: string;
                due?: components["schemas"]["Day"];
                owed: number;
                sha256: string;
                sent: boolean;
                problems: {
                    code: string;
                    detail: components["schemas"]["Bilingual"];
                }[];
            }[];
        };
        CaseCandidates: {
            on: components["schemas"]["Day"];
            candidates: {
                employer: string;
                name: string;
                commune: string;
                people: number;
                late: number;
                months: number;
                points: number;
                inspection_days: number;
                protected_per_day_tenths: number;
                reasons: {
                    code: string;
                    points: number;
                    why: components["schemas"]["Bilingual"];
                }[];
                case?: string;
            }[];
        };
        CaseRecoveries: {
            from: components["schemas"]["Day"];
            to: components["schemas"]["Day"];
            recovered: {
                area: string;
                area_name: string;
                after: components["schemas"]["CaseWord"];
                month: string;
                cases: number;
                recovered: components["schemas"]["CaseRecovered"];
            }[];
        };
        CommitteeList: {
            area: string;
            area_name: string;
            on: components["schemas"]["Day"];
            months_least: number;
            send_by?: components["schemas"]["Day"];
            sum: {
                units: number;
                people: number;
                late: number;
                interest_bearing: number;
                charges: number;
            };
            units: {
                employer: string;
                name: string;
                commune: string;
                months: number;
                people: number;
                late: number;
                interest_bearing: number;
                charges: number;
                case?: string;
                state?: string;
                evasion_from?: components["schemas"]["Day"];
            }[];
        };
        HealthWord: {
            code: string;
            name: components["schemas"]["Bilingual"];
        };
        HealthGroupHeld: {
            group: components["schemas"]["HealthWord"];
            /** @description 1 to 6 of article 12. */
            category: number;
            payer: string;
            ground: components["schemas"]["HealthWord"];
            /** @description False where the person has a part to pay and has not. */
            insures: boolean;
            object_code: string;
            digit: number;
            support: string;
            articles: components["schemas"]["Bilingual"][];
            /** @enum {string} */
            status: "confirmed" | "secondary" | "unconfirmed";
            why: components["schemas"]["Bilingual"];
            document?: string;
            from: components["schemas"]["Day"];
            to?: components["schemas"]["Day"];
        };
        HealthStanding: {
            id: string;
            on: components["schemas"]["Day"];
            /** @description The best benefit digit of all groups. */
            digit?: number;
            continuous_since?: components["schemas"]["Day"];
            five_years_on?: components["schemas"]["Day"];
            groups: components["schemas"]["HealthGroupHeld"][];
        };
        HealthCard: {
            /** @description Masked in the middle. */
            number: string;
            object_code: string;
            digit: number;
            group: components["schemas"]["HealthWord"];
            state: components["schemas"]["HealthWord"];
            continuous_since: components["schemas"]["Day"];
            five_years_on: components["schemas"]["Day"];
            five_years: boolean;
            issued_on: components["schemas"]["Day"];
            /** @enum {string} */
            zone?: "K1" | "K2" | "K3";
            facility?: number;
            from: components["schemas"]["Day"];
            to?: components["schemas"]["Day"];
            voided_on?: components["schemas"]["Day"];
            void_reason?: string;
        };
        HealthCards: {
            cards: components["schemas"]["HealthCard"][];
        };
        /** @description Of a number that does not match nothing more is told. */
        CardAnswer: {
            on: components["schemas"]["Day"];
            state: components["schemas"]["HealthWord"];
            matches: boolean;
            name?: string;
            birth_year?: number;
            /** @enum {string} */
            sex?: "male" | "female";
            card?: components["schemas"]["HealthCard"];
        };
        HouseholdQuoteInput: {
            /** @description Who joins; absent, all who may. */
            members?: string[];
            /**
             * @default 12
             * @enum {integer}
             */
            months: 3 | 6 | 12;
            collector?: string;
        };
        QuoteLine: {
            group: components["schemas"]["HealthWord"];
            /** @description Step of the ladder; 0 of who is supported. */
            order: number;
            /** @enum {string} */
            start: "first" | "continued" | "interrupted";
            waits: boolean;
            /** @description In đồng. */
            premium: number;
            state: number;
            local: number;
            /** @description What the person pays. */
            own: number;
            from: components["schemas"]["Day"];
            to?: components["schemas"]["Day"];
        };
        QuoteMember: {
            id: string;
            name: string;
            birth_year: number;
            relation?: string;
            joins: boolean;
            elsewhere?: components["schemas"]["HealthWord"];
            covered_until?: components["schemas"]["Day"];
            line?: components["schemas"]["QuoteLine"];
        };
        HouseholdQuote: {
            household: number;
            address: string;
            members: components["schemas"]["QuoteMember"][];
            /** @description Members who live outside the own areas. */
            elsewhere: number;
            /** @description In đồng. */
            premium: number;
            state: number;
            local: number;
            /** @description What the person pays. */
            own: number;
        };
        EnrolmentInput: {
            household: number;
            members?: string[];
            /**
             * @default 12
             * @enum {integer}
             */
            months: 3 | 6 | 12;
            collector?: string;
        };
        VoluntaryQuoteInput: {
            /** @example 2023-12 */
            from: string;
            /** @enum {string} */
            mode: "monthly" | "every_3_months" | "every_6_months" | "every_12_months" | "years_ahead" | "missing_months";
            income: number;
            years?: number;
            months?: number;
            collector?: string;
        };
        VoluntaryEnrolmentInput: {
            person: string;
            from: string;
            /** @enum {string} */
            mode: "monthly" | "every_3_months" | "every_6_months" | "every_12_months" | "years_ahead" | "missing_months";
            income: number;
            years?: number;
            months?: number;
            collector?: string;
        };
        VoluntaryPlan: {
            months: number;
            monthly: number;
            /** @description In đồng. */
            premium: number;
            state: number;
            local: number;
            /** @description What the person pays. */
            own: number;
            months_supported: number;
            deadline: components["schemas"]["Day"];
        };
        /** @enum {string} */
        EnrolmentStatus: "pending" | "paid" | "cancelled" | "refused";
        EnrolmentLine: {
            person: string;
            group: components["schemas"]["HealthWord"];
            order: number;
            start: string;
            /** @description In đồng. */
            premium: number;
            state: number;
            local: number;
            /** @description What the person pays. */
            own: number;
            from: components["schemas"]["Day"];
            to?: components["schemas"]["Day"];
            refunded?: number;
            refunded_on?: components["schemas"]["Day"];
        };
        Enrolment: {
            id: number;
            /** @enum {string} */
            kind: "household" | "voluntary";
            person: string;
            collector: string;
            made_on: components["schemas"]["Day"];
            months: number;
            status: components["schemas"]["EnrolmentStatus"];
            lines: components["schemas"]["EnrolmentLine"][];
            /** @description In đồng. */
            premium: number;
            state: number;
            local: number;
            /** @description What the person pays. */
            own: number;
            household?: number;
            first_month?: string;
            mode?: string;
            income?: number;
            paid_on?: components["schemas"]["Day"];
            receipt?: string;
            note?: string;
            cards?: components["schemas"]["HealthCard"][];
        };
        Enrolments: {
            enrolments: components["schemas"]["Enrolment"][];
        };
        CollectorWork: {
            enrolments: number;
            health_people: number;
            voluntary_people: number;
            collected: number;
            /** @description Where the contract of the organisation names a rate. */
            commission?: number;
        };
        WorkTarget: {
            indicator: string;
            name: components["schemas"]["Bilingual"];
            unit: components["schemas"]["Unit"];
            collector: string;
            value: number;
            document: string;
            /** @description Of an area by its last close of the year, of a collector by their enrolments; absent where nothing says. */
            reached?: number;
            reached_on?: components["schemas"]["Day"];
            /**
             * @description Of the target, two decimals.
             * @example 96.50
             */
            percent?: string;
            /**
             * @description Percent less the part of the year gone: ahead when positive.
             * @example 0.97
             */
            pace?: string;
        };
        Contact: {
            id: number;
            person: string;
            on: components["schemas"]["Day"];
            outcome: components["schemas"]["HealthWord"];
            note: string;
            appointment?: components["schemas"]["Day"];
        };
        Call: {
            person: string;
            scheme: string;
            reason: components["schemas"]["HealthWord"];
            day: components["schemas"]["Day"];
            group?: components["schemas"]["HealthWord"];
            last?: components["schemas"]["Contact"];
            name?: string;
            birth_year?: number;
            hamlet?: string;
            /** @description Masked. */
            phone?: string;
            household?: number;
            /** @description A year, as the first of the household or with support. */
            own?: number;
        };
        Workbench: {
            on: components["schemas"]["Day"];
            targets: components["schemas"]["WorkTarget"][];
            month: components["schemas"]["CollectorWork"];
            year: components["schemas"]["CollectorWork"];
            calls: components["schemas"]["Call"][];
            /** @description How many calls there are of each reason. */
            counts: {
                [key: string]: number;
            };
            refused: components["schemas"]["Enrolment"][];
            waiting: components["schemas"]["WaitingEnrolment"][];
        };
        /** @description With whom to ask for the money, where the asker reaches them. */
        WaitingEnrolment: components["schemas"]["Enrolment"] & {
            /** @description Of the head of the household, else of the first who is enrolled. */
            name?: string;
            hamlet?: string;
        };
        ContactInput: {
            person: string;
            /** @enum {string} */
            outcome: "agreed" | "appointment" | "refused" | "moved";
            appointment?: components["schemas"]["Day"];
            note?: string;
        };
        PersonPhone: {
            id: string;
            phone?: string;
        };
        CommissionInput: {
            /** @enum {string} */
            scheme: "health" | "voluntary";
            /** @example 5% */
            rate: string;
            from: components["schemas"]["Day"];
            document: string;
        };
        Commission: {
            organisation: string;
            scheme: string;
            rate: string;
            from: components["schemas"]["Day"];
        };
        LocalSubsidy: {
            id: number;
            area: components["schemas"]["AreaName"];
            group: components["schemas"]["HealthWord"];
            funder: string;
            rate: string;
            document: string;
            from: components["schemas"]["Day"];
            to?: components["schemas"]["Day"];
        };
        LocalSubsidies: {
            subsidies: components["schemas"]["LocalSubsidy"][];
        };
        SubsidyInput: {
            area: string;
            group: string;
            /** @enum {string} */
            funder: "province" | "district" | "other";
            /** @example 15% */
            rate: string;
            from: components["schemas"]["Day"];
            to?: components["schemas"]["Day"];
            document: string;
        };
        Numbered: {
            id: number;
        };
        ZoneInput: {
            commune: string;
            group: string;
            from: components["schemas"]["Day"];
            document: string;
            leaves?: boolean;
        };
        ZoneChange: {
            group: string;
            from: components["schemas"]["Day"];
        };
        HealthListInput: {
            group: string;
            document: string;
            from: components["schemas"]["Day"];
            to?: components["schemas"]["Day"];
            paid?: boolean;
            object_code?: string;
            people: string[];
        };
        RefusedRow: {
            code: string;
            pointer: string;
            detail: components["schemas"]["Bilingual"];
            remedy: components["schemas"]["Bilingual"];
        };
        HealthListTaken: {
            added: number;
            unchanged: number;
            refused: components["schemas"]["RefusedRow"][];
        };
        SponsorEntry: {
            number: number;
            /** @enum {string} */
            kind: "deposit" | "grant";
            amount: number;
            on: components["schemas"]["Day"];
            document: string;
            person?: string;
            from?: components["schemas"]["Day"];
            to?: components["schemas"]["Day"];
        };
        SponsorFund: {
            id: number;
            name: string;
            donor: string;
            opened_on: components["schemas"]["Day"];
            given: number;
            granted: number;
            left: number;
            people: number;
            entries?: components["schemas"]["SponsorEntry"][];
        };
        SponsorFunds: {
            funds: components["schemas"]["SponsorFund"][];
        };
        SponsorFundInput: {
            name: string;
            donor: string;
            area: string;
        };
        SponsorDepositInput: {
            amount: number;
            document: string;
        };
        SponsorGrantInput: {
            people: string[];
            months?: number;
            document: string;
        };
        SponsorGranted: {
            entries: components["schemas"]["SponsorEntry"][];
            refused: components["schemas"]["RefusedRow"][];
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
        /** @description The `version` that was seen, in quotes, or the `ETag` of the record. */
        IfMatch: string;
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
    recordsSession: {
        parameters: {
            query: {
                /** @description Code or name. */
                area: string;
                /** @description A day that was closed. */
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
    listCloses: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The closes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        closes: components["schemas"]["Close"][];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listFacts: {
        parameters: {
            query: {
                /** @description Code or name. */
                area: string;
                as_of: components["schemas"]["Day"];
                /** @description One alone. */
                indicator?: string;
                breakdown?: components["schemas"]["Breakdown"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The facts that hold now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        area: components["schemas"]["Area"];
                        as_of: components["schemas"]["Day"];
                        closed?: components["schemas"]["Close"];
                        facts: components["schemas"]["Fact"][];
                        /** @description The former areas that were added up. */
                        from: components["schemas"]["Area"][];
                        /** @description False: a former area went to several, so that the sum is too much. */
                        whole: boolean;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listFactPeople: {
        parameters: {
            query: {
                /** @description Within the areas of who asks. */
                area: string;
                as_of: components["schemas"]["Day"];
                indicator: string;
                breakdown?: components["schemas"]["Breakdown"];
                slice?: string;
                /** @description `next` of the page before. */
                after?: number;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The people, by number; personal fields stay out. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        people: {
                            id: string;
                            name?: string;
                            birth_year?: number;
                            group: string;
                            commune: components["schemas"]["AreaName"];
                            since: components["schemas"]["Day"];
                        }[];
                        /** @description What the close says. */
                        value?: components["schemas"]["Decimal"];
                        numerator?: number;
                        /** @description Absent on the last page. */
                        next?: number;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listFactEmployers: {
        parameters: {
            query: {
                /** @description Within the areas of who asks. */
                area: string;
                as_of: components["schemas"]["Day"];
                indicator: string;
                breakdown?: components["schemas"]["Breakdown"];
                slice?: string;
                /** @description `next` of the page before. */
                after?: number;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The employers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        employers: {
                            unit_code: string;
                            name: string;
                            commune: components["schemas"]["AreaName"];
                            /** @description On the day. */
                            workers: number;
                            /** @description Đồng: its part of the number. */
                            amount?: number;
                            /** @description The late amount in average months of its dues. */
                            months_late?: number;
                        }[];
                        in_all: number;
                        /** @description What the close says. */
                        value?: components["schemas"]["Decimal"];
                        numerator?: number;
                        denominator?: number;
                        denominator_on?: components["schemas"]["Day"];
                        /** @description Absent on the last page. */
                        next?: number;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    recordsSessionXlsx: {
        parameters: {
            query: {
                area: string;
                /** @description A day that was closed. */
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
    showTargets: {
        parameters: {
            query: {
                /** @description Code or name. */
                area: string;
                indicator: string;
                /** @description A day: targets in force on it, compared with its close. */
                on: components["schemas"]["Day"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The level and the one below. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetCascade"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    assignTarget: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TargetInput"];
            };
        };
        responses: {
            /** @description The target. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignedTarget"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listTargetVersions: {
        parameters: {
            query: {
                area: string;
                indicator: string;
                year: number;
                collector?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        versions: components["schemas"]["AssignedTarget"][];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listTargetMismatches: {
        parameters: {
            query: {
                area: string;
                year: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Those that handed some of it down. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        mismatches: {
                            area: components["schemas"]["AreaName"];
                            code: string;
                            indicator: string;
                            target: number;
                            below: number;
                            without_target: number;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    acknowledgeTarget: {
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
            /** @description The target. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignedTarget"];
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
    whoAmI: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The signed-in user. 401 access/sign-in-needed when nobody is; a key has no session: 403 access/session-needed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhoAmI"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInInput"];
            };
        };
        responses: {
            /** @description Signed in. 401 access/sign-in-refused, access/code-needed or access/code-refused, 409 access/no-users, 429 access/locked-out or access/too-many-requests. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhoAmI"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signed out. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordInput"];
            };
        };
        responses: {
            /** @description Changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhoAmI"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    confirmTotp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TotpConfirm"];
            };
        };
        responses: {
            /** @description Codes for when the telephone is lost, shown this once; each works once. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    beginTotp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The secret. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TotpSecret"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sessions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        sessions: components["schemas"]["OpenSession"][];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    endSession: {
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
            /** @description Ended. 404 access/unknown-session. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    listRoles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Roles. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        roles: components["schemas"]["Role"][];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listUsers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        users: components["schemas"]["User"][];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    proposeUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserInput"];
            };
        };
        responses: {
            /** @description What waits for approval. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Approval"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    proposeUserChange: {
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
                "application/json": components["schemas"]["UserChange"];
            };
        };
        responses: {
            /** @description What waits for approval. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Approval"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    lockUser: {
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
                "application/json": components["schemas"]["ReasonInput"];
            };
        };
        responses: {
            /** @description It holds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserChanged"];
                };
            };
            /** @description The user can approve; it waits for a second person. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserChanged"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    unlockUser: {
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
                "application/json": components["schemas"]["ReasonInput"];
            };
        };
        responses: {
            /** @description It holds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserChanged"];
                };
            };
            /** @description The user can approve; it waits for a second person. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserChanged"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    endUser: {
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
                "application/json": components["schemas"]["ReasonInput"];
            };
        };
        responses: {
            /** @description It holds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserChanged"];
                };
            };
            /** @description The user can approve; it waits for a second person. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserChanged"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    removeSecondFactor: {
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
                "application/json": components["schemas"]["ReasonInput"];
            };
        };
        responses: {
            /** @description It holds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserChanged"];
                };
            };
            /** @description The user can approve; it waits for a second person. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserChanged"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    resetPassword: {
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
                "application/json": components["schemas"]["ReasonInput"];
            };
        };
        responses: {
            /** @description It holds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserChanged"];
                };
            };
            /** @description The user can approve; it waits for a second person. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserChanged"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listApprovals: {
        parameters: {
            query?: {
                state?: "open" | "approved" | "refused";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Proposals. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        approvals: components["schemas"]["Approval"][];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    decide: {
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
                "application/json": components["schemas"]["DecisionInput"];
            };
        };
        responses: {
            /** @description The proposal as decided. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Approval"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listKeys: {
        parameters: {
            query?: {
                /** @description Oneself when absent. */
                user?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Keys. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        keys: components["schemas"]["ApiKey"][];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    addKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiKeyInput"];
            };
        };
        responses: {
            /** @description The key. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewApiKey"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    endKey: {
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
            /** @description Ended. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    searchAudit: {
        parameters: {
            query?: {
                /** @description A user name: what they and their keys did; with / and the prefix, of one key alone. */
                user?: string;
                /** @description An action, or all that begin so: person. or person.look */
                action?: string;
                object_kind?: string;
                /** @description Its number. */
                object?: number;
                from?: components["schemas"]["Day"];
                /** @description The last day. */
                to?: components["schemas"]["Day"];
                /** @description `next` of the page before. */
                cursor?: number;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Records. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    verifyAudit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The finding. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditVerdict"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    findPeople: {
        parameters: {
            query: {
                q: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Hits within the actor's areas, masked. 422 search/too-short. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeopleFound"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    registerPerson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonInput"];
            };
        };
        responses: {
            /** @description The person. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    person: {
        parameters: {
            query?: {
                /** @description The state on this day; today when absent. */
                on?: components["schemas"]["Day"];
                /** @description As known at the end of this day; now when absent. */
                known?: components["schemas"]["Day"];
            };
            header?: never;
            path: {
                /** @description Social-insurance number. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The person; `ETag` names the version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changePerson: {
        parameters: {
            query?: never;
            header: {
                /** @description The `version` that was seen, in quotes, or the `ETag` of the record. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Social-insurance number. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonChange"];
            };
        };
        responses: {
            /** @description The person. 428 api/version-needed, 409 record/changed-meanwhile. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    personHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Social-insurance number. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Versions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["History"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    unmaskPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Social-insurance number. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonInput"];
            };
        };
        responses: {
            /** @description The person. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    looksAtPerson: {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                cursor?: number;
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Social-insurance number. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Looks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    splitPerson: {
        parameters: {
            query?: never;
            header: {
                /** @description The `version` that was seen, in quotes, or the `ETag` of the record. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Social-insurance number. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SplitInput"];
            };
        };
        responses: {
            /** @description The person that was taken out. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    addHousehold: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HouseholdInput"];
            };
        };
        responses: {
            /** @description The household. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Household"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    household: {
        parameters: {
            query?: {
                /** @description The state on this day; today when absent. */
                on?: components["schemas"]["Day"];
                /** @description As known at the end of this day; now when absent. */
                known?: components["schemas"]["Day"];
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The household. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Household"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changeHousehold: {
        parameters: {
            query?: never;
            header: {
                /** @description The `version` that was seen, in quotes, or the `ETag` of the record. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HouseholdChange"];
            };
        };
        responses: {
            /** @description The household. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Household"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    householdHistory: {
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
            /** @description Versions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["History"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    joinHousehold: {
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
                "application/json": components["schemas"]["JoinInput"];
            };
        };
        responses: {
            /** @description The household. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Household"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    leaveHousehold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                /** @description Social-insurance number. */
                person: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DatedReason"];
            };
        };
        responses: {
            /** @description The household. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Household"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    mergeCandidates: {
        parameters: {
            query?: {
                /** @description Code of a commune. */
                commune?: string;
                /** @description Social-insurance number of a person: pairs they are one of. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Pairs. One of commune and q is needed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MergeCandidates"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    merge: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeInput"];
            };
        };
        responses: {
            /** @description The merge. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Merge"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    undoMerge: {
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
                "application/json": components["schemas"]["ReasonInput"];
            };
        };
        responses: {
            /** @description The merge. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Merge"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    lists: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Lists. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Lists"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    findEmployers: {
        parameters: {
            query: {
                q: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Hits within the actor's areas. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmployersFound"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    registerEmployer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmployerInput"];
            };
        };
        responses: {
            /** @description The employer. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Employer"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    employer: {
        parameters: {
            query?: {
                /** @description The state on this day; today when absent. */
                on?: components["schemas"]["Day"];
                /** @description As known at the end of this day; now when absent. */
                known?: components["schemas"]["Day"];
            };
            header?: never;
            path: {
                unit_code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The employer; `ETag` names the version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Employer"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changeEmployer: {
        parameters: {
            query?: never;
            header: {
                /** @description The `version` that was seen, in quotes, or the `ETag` of the record. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                unit_code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmployerChange"];
            };
        };
        responses: {
            /** @description The employer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Employer"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    employerHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unit_code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Versions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["History"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    mergeEmployers: {
        parameters: {
            query?: never;
            header: {
                /** @description The `version` that was seen, in quotes, or the `ETag` of the record. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Of the one that goes. */
                unit_code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmployerMergeInput"];
            };
        };
        responses: {
            /** @description The number of the merge. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmployerMerge"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    undoEmployerMerge: {
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
                "application/json": components["schemas"]["ReasonInput"];
            };
        };
        responses: {
            /** @description The number of the merge. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmployerMerge"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    findFacilities: {
        parameters: {
            query: {
                q: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Hits within the actor's areas. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FacilitiesFound"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    registerFacility: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FacilityInput"];
            };
        };
        responses: {
            /** @description The facility. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Facility"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    facility: {
        parameters: {
            query?: {
                /** @description The state on this day; today when absent. */
                on?: components["schemas"]["Day"];
                /** @description As known at the end of this day; now when absent. */
                known?: components["schemas"]["Day"];
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The facility; `ETag` names the version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Facility"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changeFacility: {
        parameters: {
            query?: never;
            header: {
                /** @description The `version` that was seen, in quotes, or the `ETag` of the record. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FacilityChange"];
            };
        };
        responses: {
            /** @description The facility. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Facility"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    facilityHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Versions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["History"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listOffices: {
        parameters: {
            query?: {
                /** @description Today when absent. */
                on?: components["schemas"]["Day"];
                /** @description Code of the office they answer to. */
                parent?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Offices. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        offices: components["schemas"]["Office"][];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    office: {
        parameters: {
            query?: {
                /** @description Today when absent. */
                on?: components["schemas"]["Day"];
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The office. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficeDetail"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    collection: {
        parameters: {
            query: {
                /** @description Code or name. */
                area: string;
                /** @description Today when absent. */
                on?: components["schemas"]["Day"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Organisations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Collection"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    addCollectionOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CollectionOrganisationInput"];
            };
        };
        responses: {
            /** @description Its code. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectionPart"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    addCollectionPoint: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CollectionPointInput"];
            };
        };
        responses: {
            /** @description Its number. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectionPart"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    addCollector: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CollectorInput"];
            };
        };
        responses: {
            /** @description Their code. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectionPart"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    collectorsCash: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By collector and fund. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectorsCash"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    handOver: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOverInput"];
            };
        };
        responses: {
            /** @description Its number. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectionPart"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    endCollection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                part: "organisations" | "points" | "collectors";
                /** @description Code of an organisation or a collector; number of a point. */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CollectionEnd"];
            };
        };
        responses: {
            /** @description What has ended. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectionPart"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    dues: {
        parameters: {
            query: {
                month: string;
                /** @description Code or name; all of one's areas when absent. */
                area?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Dues. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dues"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    unresolvedDues: {
        parameters: {
            query: {
                month: string;
                /** @description `next` of the page before. */
                cursor?: number;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Contracts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnresolvedDues"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    runDues: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DuesRunInput"];
            };
        };
        responses: {
            /** @description What was done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DuesRun"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    employerDues: {
        parameters: {
            query: {
                month: string;
            };
            header?: never;
            path: {
                unit_code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Dues. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmployerDues"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    personDues: {
        parameters: {
            query: {
                month: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Dues. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDues"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    receipts: {
        parameters: {
            query?: {
                state?: "unmatched" | "matched" | "refund" | "reversed" | "handed_over";
                from?: components["schemas"]["Day"];
                /** @description Included. */
                to?: components["schemas"]["Day"];
                /** @description `next` of the page before. */
                cursor?: number;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Receipts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipts"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    importStatement: {
        parameters: {
            query: {
                file_name: string;
                /** @description Of the account; one's own area when absent. */
                area?: string;
                /** @description Its number, where the lines do not say it. */
                account?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
                "application/xml": string;
            };
        };
        responses: {
            /** @description What came of it; 200 where the same file was imported before. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportedStatement"];
                };
            };
            /** @description What came of it; 200 where the same file was imported before. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportedStatement"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    importPremiums: {
        parameters: {
            query: {
                file_name: string;
                /** @description Of the account; one's own area when absent. */
                area?: string;
                /** @description Its number, where the lines do not say it. */
                account?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
                "application/xml": string;
            };
        };
        responses: {
            /** @description What came of it; 200 where the same file was imported before. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportedPremiums"];
                };
            };
            /** @description What came of it; 200 where the same file was imported before. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportedPremiums"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    receiptSuggestions: {
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
            /** @description Employers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Suggestions"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    matchReceipt: {
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
                "application/json": components["schemas"]["MatchInput"];
            };
        };
        responses: {
            /** @description The receipt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    refunds: {
        parameters: {
            query?: {
                state?: components["schemas"]["RefundState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refunds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refunds"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    requestRefund: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefundInput"];
            };
        };
        responses: {
            /** @description The refund. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refund"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    decideRefund: {
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
                "application/json": components["schemas"]["RefundDecision"];
            };
        };
        responses: {
            /** @description The refund. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refund"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    payRefund: {
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
                "application/json": components["schemas"]["RefundPayment"];
            };
        };
        responses: {
            /** @description The refund. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refund"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    arrears: {
        parameters: {
            query?: {
                /** @description What was booked to the end of its month counts; today when absent. */
                on?: components["schemas"]["Day"];
                /** @description Code or name; all of one's areas when absent. */
                area?: string;
                months_least?: number;
                band?: components["schemas"]["AgeBand"];
                /** @description Debts that are hard to collect: with the others, alone, or left out. */
                hard?: "all" | "only" | "without";
                /** @description `next` of the page before. */
                cursor?: number;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Employers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Arrears"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    arrearsFile: {
        parameters: {
            query?: {
                /** @description What was booked to the end of its month counts; today when absent. */
                on?: components["schemas"]["Day"];
                /** @description Code or name; all of one's areas when absent. */
                area?: string;
                months_least?: number;
                band?: components["schemas"]["AgeBand"];
                /** @description Debts that are hard to collect: with the others, alone, or left out. */
                hard?: "all" | "only" | "without";
                lang?: "vi" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The table. */
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
    notice: {
        parameters: {
            query: {
                month: string;
            };
            header?: never;
            path: {
                unit_code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The notice */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notice"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    noticeFile: {
        parameters: {
            query: {
                month: string;
                lang?: "vi" | "en";
            };
            header?: never;
            path: {
                unit_code: string;
            };
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
    noticeCode: {
        parameters: {
            query: {
                month: string;
            };
            header?: never;
            path: {
                unit_code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The picture. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    hardDebt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unit_code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Marks */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HardMarks"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    markHardDebt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unit_code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HardMarkInput"];
            };
        };
        responses: {
            /** @description Marks */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HardMarks"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    suspensions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unit_code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Suspensions, the latest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Suspensions"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    recordSuspension: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unit_code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuspensionInput"];
            };
        };
        responses: {
            /** @description Suspensions, the latest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Suspensions"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    endSuspension: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unit_code: string;
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuspensionEnd"];
            };
        };
        responses: {
            /** @description Suspensions, the latest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Suspensions"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    trialBalance: {
        parameters: {
            query: {
                period: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Lines by fund and account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrialBalance"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    fundStatements: {
        parameters: {
            query: {
                period: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One statement a fund. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FundStatements"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    periods: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Periods */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Periods"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    closePeriod: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                period: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonInput"];
            };
        };
        responses: {
            /** @description The period. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodState"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    reopenPeriod: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                period: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonInput"];
            };
        };
        responses: {
            /** @description The period. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodState"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    proof: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether they are equal */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerProof"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listIntake: {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                cursor?: number;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Files. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntakePage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    takeIn: {
        parameters: {
            query: {
                kind: "people" | "households" | "employers" | "facilities" | "envelope";
                file_name: string;
                /** @description Asked for by intake/encoding-unclear. */
                encoding?: "utf-8" | "utf-16" | "tcvn3" | "vni" | "cp1258" | "viscii";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
                "application/xml": string;
            };
        };
        responses: {
            /** @description It is on file. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntakeFile"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    intakeFile: {
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
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntakeFile"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    intakeRows: {
        parameters: {
            query?: {
                outcome?: components["schemas"]["RowOutcome"];
                /** @description `next` of the page before. */
                cursor?: number;
                limit?: number;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntakeRows"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    intakeRejects: {
        parameters: {
            query?: {
                lang?: "vi" | "en";
                /** @description Needed of everyone but the sender, with person_unmask and where all of the file lies in their areas. */
                reason?: string;
                /** @description A part holds 10,000 rows; the header Link leads to the next. */
                cursor?: number;
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
    intakeOriginal: {
        parameters: {
            query?: {
                /** @description Needed of everyone but the sender, with person_unmask and where all of the file lies in their areas. */
                reason?: string;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    resumeIntake: {
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
            /** @description It goes on. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntakeFile"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    waitingIntake: {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                cursor?: number;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Files. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntakePage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    acceptIntake: {
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
            /** @description It is worked on. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntakeFile"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    returnIntake: {
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
                "application/json": components["schemas"]["ReasonInput"];
            };
        };
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntakeFile"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    intakeTemplate: {
        parameters: {
            query?: {
                lang?: "vi" | "en";
            };
            header?: never;
            path: {
                kind: "people" | "households" | "employers" | "facilities";
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
    cases: {
        parameters: {
            query?: {
                /** @description Code or name. */
                area?: string;
                /** @description Today when absent. */
                on?: components["schemas"]["Day"];
                /** @description Without it all that are not closed; `overdue`: with a step or an instalment past its day. */
                state?: "open" | "reminded" | "committed" | "inspected" | "penalised" | "enforced" | "referred" | "closed" | "overdue";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cases. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cases"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    openCases: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenCasesInput"];
            };
        };
        responses: {
            /** @description What was opened. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CasesOpened"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    caseFile: {
        parameters: {
            query?: {
                /** @description Today when absent. */
                on?: components["schemas"]["Day"];
            };
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The case. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseFile"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    caseLetter: {
        parameters: {
            query?: {
                /** @description Today when absent. */
                on?: components["schemas"]["Day"];
                lang?: "vi" | "en";
                /** @description Number of a step of the case. */
                step?: number;
            };
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The letter. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    takeCaseStep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseStepInput"];
            };
        };
        responses: {
            /** @description The step. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseStep"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    decideCaseStep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
                step: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseDecisionInput"];
            };
        };
        responses: {
            /** @description The step. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseStep"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    caseLetters: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseLettersInput"];
            };
        };
        responses: {
            /** @description One letter a case. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseLetters"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    caseCandidates: {
        parameters: {
            query?: {
                /** @description Code or name. */
                area?: string;
                /** @description Today when absent. */
                on?: components["schemas"]["Day"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The units. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseCandidates"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    caseRecoveries: {
        parameters: {
            query?: {
                /** @description Code or name. */
                area?: string;
                /** @description The first of January when absent. */
                from?: components["schemas"]["Day"];
                /** @description Today when absent. */
                to?: components["schemas"]["Day"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sums. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseRecoveries"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    committeeList: {
        parameters: {
            query: {
                /** @description Code or name. */
                area: string;
                /** @description Today when absent. */
                on?: components["schemas"]["Day"];
                months?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitteeList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    committeeListFile: {
        parameters: {
            query: {
                /** @description Code or name. */
                area: string;
                /** @description Today when absent. */
                on?: components["schemas"]["Day"];
                months?: number;
                lang?: "vi" | "en";
            };
            header?: never;
            path: {
                format: "html" | "xlsx";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listDeclarations: {
        parameters: {
            query?: {
                state?: "draft" | "submitted" | "checked" | "accepted" | "returned";
                /** @description `next` of the page before. */
                cursor?: number;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Declarations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeclarationPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    addDeclaration: {
        parameters: {
            query?: {
                /** @description Names this sending: sent again it is the same declaration. */
                key?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclarationInput"];
            };
        };
        responses: {
            /** @description The same content was there already. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Declaration"];
                };
            };
            /** @description A draft. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Declaration"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    addDeclarationFile: {
        parameters: {
            query: {
                form: "D02-LT" | "D03-TS" | "D05-TS";
                month: string;
                employer?: string;
                /** @description Of a list that no employer sends. */
                commune?: string;
                /** @description Names this sending: sent again it is the same declaration. */
                key?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
                "application/xml": string;
            };
        };
        responses: {
            /** @description The same content was there already. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Declaration"];
                };
            };
            /** @description A draft. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Declaration"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    ownEmployer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its code and name. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnEmployer"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    showDeclaration: {
        parameters: {
            query?: {
                version?: number;
                /** @description The first line of the page. */
                from?: number;
                limit?: number;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The declaration. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Declaration"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    nextDeclarationVersion: {
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
                "application/json": components["schemas"]["DeclarationInput"];
            };
        };
        responses: {
            /** @description The draft. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Declaration"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    submitDeclaration: {
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
            /** @description As it was checked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Declaration"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    acceptDeclaration: {
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
            /** @description Accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Declaration"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    returnDeclaration: {
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
                "application/json": components["schemas"]["DeclarationReturn"];
            };
        };
        responses: {
            /** @description Returned. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Declaration"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    declarationDifferences: {
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
            /** @description The differences. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeclarationDifferences"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    employerWorkers: {
        parameters: {
            query: {
                month: string;
            };
            header?: never;
            path: {
                unit_code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmployerWorkers"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    personHealth: {
        parameters: {
            query?: {
                /** @description Today when absent. */
                on?: components["schemas"]["Day"];
            };
            header?: never;
            path: {
                /** @description The social-insurance number. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The groups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthStanding"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    personCards: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The social-insurance number. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cards. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthCards"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    cardByNumber: {
        parameters: {
            query?: {
                /** @description The day of the visit; today when absent. */
                on?: components["schemas"]["Day"];
                /** @description As the patient says it: another year does not match. */
                birth_year?: number;
            };
            header?: never;
            path: {
                /** @description 15 signs of a card, 10 digits of a number, 12 of a citizen. */
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is known. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CardAnswer"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    quoteHousehold: {
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
                "application/json": components["schemas"]["HouseholdQuoteInput"];
            };
        };
        responses: {
            /** @description The quote. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseholdQuote"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    quoteVoluntary: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The social-insurance number. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VoluntaryQuoteInput"];
            };
        };
        responses: {
            /** @description The plan. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VoluntaryPlan"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    enrolments: {
        parameters: {
            query?: {
                status?: components["schemas"]["EnrolmentStatus"];
                /** @description Made on that day or later. */
                since?: components["schemas"]["Day"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The enrolments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Enrolments"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    enrolHousehold: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnrolmentInput"];
            };
        };
        responses: {
            /** @description The enrolment. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Enrolment"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    enrolVoluntary: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VoluntaryEnrolmentInput"];
            };
        };
        responses: {
            /** @description The enrolment. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Enrolment"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    enrolment: {
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
            /** @description The enrolment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Enrolment"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    payEnrolment: {
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
            /** @description The enrolment and its cards. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Enrolment"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    closeEnrolment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                way: "cancel" | "refuse";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonInput"];
            };
        };
        responses: {
            /** @description The enrolment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Enrolment"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    workbench: {
        parameters: {
            query?: {
                /** @description Today when absent. */
                on?: components["schemas"]["Day"];
                /** @description Code of a collector: their own work alone. */
                collector?: string;
                /** @description The calls of one reason alone, up to 200; else the first 20 of each. */
                reason?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The day. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Workbench"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    noteContact: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactInput"];
            };
        };
        responses: {
            /** @description The contact. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    showPhone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The social-insurance number. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The number. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonPhone"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    setCommission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommissionInput"];
            };
        };
        responses: {
            /** @description The commission. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Commission"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    subsidies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subsidies. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocalSubsidies"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    addSubsidy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubsidyInput"];
            };
        };
        responses: {
            /** @description Its number. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Numbered"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changeZone: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ZoneInput"];
            };
        };
        responses: {
            /** @description The change. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ZoneChange"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    takeHealthList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HealthListInput"];
            };
        };
        responses: {
            /** @description What became of the rows. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthListTaken"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    sponsorFunds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The funds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SponsorFunds"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    openSponsorFund: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SponsorFundInput"];
            };
        };
        responses: {
            /** @description Its number. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Numbered"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    sponsorFund: {
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
            /** @description The fund. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SponsorFund"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    addSponsorDeposit: {
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
                "application/json": components["schemas"]["SponsorDepositInput"];
            };
        };
        responses: {
            /** @description The fund. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SponsorFund"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    addSponsorGrants: {
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
                "application/json": components["schemas"]["SponsorGrantInput"];
            };
        };
        responses: {
            /** @description The entries. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SponsorGranted"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
}
