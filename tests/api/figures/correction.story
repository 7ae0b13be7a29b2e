# A corrected figure is a new version; the one before stays, and says so.
As: planner
POST /api/v1/figures/imports?file_name=lan-1.csv
Content-Type: text/csv
article,area,as_of,indicator,value,unit
BC-01,Bến Tre,2023-12-31,si_participants,112000,person
200
{ "import": { "rows_added": 1 }, "repeated": false }

POST /api/v1/figures/imports?file_name=lan-2.csv
Content-Type: text/csv
article,area,as_of,indicator,value,unit
BC-01,Bến Tre,2023-12-31,si_participants,112001,person
200
{ "import": { "rows_added": 1, "rows_unchanged": 0 }, "repeated": false }

GET /api/v1/reports/working-session?area=83&as_of=2023-12-31
200
{ "rows": [ { "actual": { "value": "112001", "source": "BC-01", "statement": "$second" } }, "..." ] }

GET /api/v1/statements/$second
200
{ "statement": { "value": "112001", "version": 2, "current": true }, "import": { "file_name": "lan-2.csv" },
  "versions": [ { "value": "112001", "version": 2, "current": true, "id": "$second" },
                { "value": "112000", "version": 1, "current": false, "id": "$first" } ] }

GET /api/v1/statements/$first
200
{ "statement": { "value": "112000", "current": false }, "import": { "file_name": "lan-1.csv" } }
