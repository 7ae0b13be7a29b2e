# A fund takes gifts and gives cards to named people, never more than it has.
As: data_steward
POST /api/v1/people
{ "name": "Võ Văn Tặng", "sex": "male", "birth_date": "1960", "commune": "28756", "residence": "permanent", "from": "2023-01-01", "reason": "Tờ khai" }
201
{ "id": "$tang" }

POST /api/v1/sponsors
As: collection_officer
{ "name": "Quỹ thẻ tặng", "donor": "Hợp tác xã A", "area": "28756" }
201
{ "id": "$fund" }

POST /api/v1/sponsors/$fund/grants
As: collection_officer
{ "people": [ "$tang" ], "document": "QĐ 5" }
409
{ "code": "sponsor/balance-short" }

POST /api/v1/sponsors/$fund/deposits
As: collection_officer
{ "amount": 2000000, "document": "UNC 1" }
201
{ "given": 2000000, "left": 2000000 }

POST /api/v1/sponsors/$fund/grants
As: collection_officer
{ "people": [ "$tang" ], "document": "QĐ 5" }
201
{ "entries": [ { "person": "$tang", "amount": -1366200 } ], "refused": [] }

GET /api/v1/sponsors/$fund
As: collection_officer
200
{ "left": 633800, "people": 1, "entries": [ { "kind": "deposit" }, { "kind": "grant", "person": "$tang" } ] }

GET /api/v1/sponsors
As: collection_officer
200
{ "funds": [ { "id": "$fund" } ] }

GET /api/v1/sponsors/$fund
As: collection_officer@12
404
{ "code": "sponsor/unknown" }

POST /api/v1/sponsors
As: director
{ "name": "x", "donor": "y", "area": "83" }
403

POST /api/v1/sponsors
As: nobody
{}
401
