# Where 93.73 % comes from: the report's row names the statement, the statement its source and import.
GET /api/v1/reports/working-session?area=Bến Tre&as_of=2023-12-15
200
{ "rows": [ { "plan_percent": { "value": "93.73", "statement": "$statement" } }, "..." ] }

GET /api/v1/statements/$statement
200
{ "statement": { "source": "S0", "published": "2023-12-30", "as_of": "2023-12-15", "area": { "code": "83" },
    "indicator": { "code": "si_participants" }, "value": "111276", "unit": "person", "plan_percent": "93.73",
    "change": "1733", "change_percent": "1.58", "change_base": "same_period_last_year", "share_percent": "$absent",
    "printed_as": "total number of participants in social insurance", "version": 1, "current": true },
  "indicator": { "code": "si_participants", "definition": { "vi": "*", "en": "*" } },
  "source": { "key": "S0", "publisher": "Vietnam Social Security" },
  "import": { "file_name": "published_statements.csv", "rows_read": 72, "rows_added": 72, "rows_refused": 0 },
  "versions": [ { "version": 1 } ], "questions": [] }

GET /api/v1/statements/999999
Accept-Language: en
404
Content-Type: application/problem+json
{ "code": "statement/unknown", "title": "There is no such statement", "errors": [ { "pointer": "/path/id" } ] }

GET /api/v1/statements/first
400
{ "code": "api/malformed-parameter", "errors": [ { "pointer": "/path/id" } ] }

GET /api/v1/statements/0
400
{ "code": "api/malformed-parameter" }
