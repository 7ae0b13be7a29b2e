# The refused rows as they came, to be corrected where they are and sent again.
As: planner
POST /api/v1/figures/imports?file_name=one.csv
Content-Type: text/csv
article,area,as_of,indicator,value,unit
BC-03,Atlantis,2023-12-31,si_participants,12,person
BC-03,83,2023-12-31,si_participants,112000,person
200
{ "import": { "id": "$import", "rows_added": 1, "rows_refused": 1 } }

GET /api/v1/figures/imports/$import/refused.csv?lang=en
200
error,article,area,as_of,indicator,value,unit
area: No area has this code or name. Check the code or the name.,BC-03,Atlantis,2023-12-31,si_participants,12,person

# Corrected, it goes in as it is: the column of reasons is passed over.
POST /api/v1/figures/imports?file_name=two.csv
Content-Type: text/csv
error,article,area,as_of,indicator,value,unit
area: No area has this code or name.,BC-03,Bến Tre,2023-12-31,ui_participants,91000,person
200
{ "import": { "rows_read": 1, "rows_added": 1, "rows_refused": 0 }, "refusals": [] }

GET /api/v1/figures/imports/999/refused.csv
Accept-Language: en
404
{ "code": "import/unknown", "errors": [ { "pointer": "/path/id" } ] }

GET /api/v1/figures/imports/$import/refused.csv?lang=fr
400
{ "code": "api/malformed-parameter", "errors": [ { "pointer": "/query/lang" } ] }
