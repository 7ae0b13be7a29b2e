# A reception desk asks by any number; what does not match is not told.
As: facility_clerk@83001
GET /api/v1/cards/8399000001
200
{ "state": { "code": "none" }, "matches": false, "name": "$absent" }

GET /api/v1/cards/12
422
{ "code": "card/malformed" }

GET /api/v1/cards/GD4838399000001?birth_year=1985
200
{ "state": { "code": "none" } }

GET /api/v1/cards/8399000001
As: nobody
401

GET /api/v1/cards/8399000001
As: director
403
