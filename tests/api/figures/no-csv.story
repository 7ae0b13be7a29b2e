# What is no CSV of figures is refused as a whole, and nothing of it stays.
As: planner
POST /api/v1/figures/imports?file_name=a.csv
Content-Type: text/csv
article,"area
BC-04,83
422
Content-Type: application/problem+json
{ "code": "csv/broken-quotes" }

POST /api/v1/figures/imports?file_name=a.csv
Content-Type: text/csv
article,area,as_of,value
BC-04,83,2023-12-31,5
422
{ "code": "import/missing-column" }

POST /api/v1/figures/imports?file_name=a.csv
Content-Type: text/csv
article,area,as_of,indicator,value,unit,colour
BC-04,83,2023-12-31,si_participants,5,person,red
422
{ "code": "import/unknown-column" }

POST /api/v1/figures/imports?file_name=a.csv
Content-Type: text/csv
article,article,area,as_of,indicator,value,unit
BC-04,BC-04,83,2023-12-31,si_participants,5,person
422
{ "code": "csv/duplicate-column" }

POST /api/v1/figures/imports?file_name=a.csv
Content-Type: text/csv
422
{ "code": "csv/empty" }

POST /api/v1/figures/imports   @bad-rows.csv
400
{ "code": "api/missing-parameter", "errors": [ { "pointer": "/query/file_name" } ] }

POST /api/v1/figures/imports?file_name=a.csv
{ "article": "BC-04" }
415
{ "code": "api/unsupported-media-type" }

GET /api/v1/figures/imports
200
{ "imports": [ { "file_name": "published_statements.csv" }, { "file_name": "targets.csv" }, { "file_name": "populations.csv" },
  { "file_name": "sources.csv" } ] }
