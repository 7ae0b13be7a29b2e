# Good rows go in, bad rows come back with every reason.
As: planner
POST /api/v1/figures/imports?file_name=Báo cáo tháng 12.csv   @bad-rows.csv
200
{ "import": { "id": "$import", "file_name": "Báo cáo tháng 12.csv", "rows_read": 5, "rows_added": 2, "rows_unchanged": 0,
    "rows_refused": 3 },
  "repeated": false,
  "refusals": [
    { "line": 3, "column": "area", "code": "area/unknown", "detail": { "en": "No area has this code or name." } },
    { "line": 4, "column": "as_of", "code": "date/malformed" },
    { "line": 4, "column": "unit", "code": "unit/unknown" },
    { "line": 5, "column": "indicator", "code": "indicator/unknown", "remedy": { "vi": "*", "en": "*" } } ] }

GET /api/v1/reports/working-session?area=83&as_of=2023-12-31
200
{ "rows": [ { "actual": { "value": "112000" }, "plan_percent": { "value": "94.34" }, "gap": { "value": "6720" } }, "..." ] }

GET /api/v1/figures/imports/$import/refused.csv?lang=en
200
Content-Type: text/csv; charset=utf-8
Content-Disposition: *

GET /api/v1/figures/imports/$import/refused.csv
200
Content-Type: text/csv; charset=utf-8

# The same file again, under any name: nothing changes, and nothing is listed twice.
POST /api/v1/figures/imports?file_name=another.csv   @bad-rows.csv
200
{ "import": { "id": "$import", "rows_added": 0, "rows_unchanged": 2, "rows_refused": 3 }, "repeated": true,
  "refusals": [ { "line": 3 }, { "line": 4 }, { "line": 4 }, { "line": 5 } ] }

GET /api/v1/figures/imports
200
{ "imports": [ { "id": "$import", "file_name": "Báo cáo tháng 12.csv", "sha256": "*", "rows_added": 2 },
  { "file_name": "published_statements.csv", "rows_added": 72 }, { "file_name": "targets.csv" },
  { "file_name": "populations.csv" }, { "file_name": "sources.csv" } ] }
