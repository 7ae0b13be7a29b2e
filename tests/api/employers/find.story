# Found by number, or by the words of the name in any order.
As: data_steward
POST /api/v1/employers
{ "unit_code": "TA0001A", "tax_code": "0314409058", "name": "Công ty TNHH Dừa Xanh", "kind": "private_enterprise", "industry": "C", "commune": "28756", "address": "x",
  "workers": 4, "from": "2023-01-01", "reason": "x" }
201

POST /api/v1/employers
{ "unit_code": "TA0002A", "name": "Công ty Cổ phần Xanh <b>Dừa</b>", "kind": "private_enterprise", "industry": "C", "commune": "29119", "address": "x",
  "workers": 300, "from": "2023-01-01", "reason": "x" }
201

GET /api/v1/employers?q=dừa xanh
200
{ "hits": [
  { "unit_code": "TA0001A", "size": "0-4", "status": "active", "commune": { "code": "28756" }, "reasons": [ { "vi": "các từ liền nhau trong tên" } ] },
  { "unit_code": "TA0002A", "size": "200+", "name": "Công ty Cổ phần Xanh <b>Dừa</b>", "tax_code": "$absent" } ], "more": false }

GET /api/v1/employers?q=cty&limit=1
200
{ "hits": [ { "unit_code": "TA0002A" } ], "more": true }

GET /api/v1/employers?q=0314409058
200
{ "hits": [ { "unit_code": "TA0001A", "reasons": [ { "en": "the number" } ] } ], "more": false }

GET /api/v1/employers?q=ta0002a
200
{ "hits": [ { "unit_code": "TA0002A" } ] }

GET /api/v1/employers?q=' OR 1=1 --
200
{ "hits": [] }

GET /api/v1/employers?q=--
422
{ "code": "search/too-short" }

GET /api/v1/employers?q=dừa
As: data_steward@12
200
{ "hits": [], "more": false }

GET /api/v1/employers?q=dừa
As: nobody
401
{ "code": "access/sign-in-needed" }

GET /api/v1/employers?q=dừa
As: facility_clerk@83001
403
{ "code": "access/forbidden" }
