# A facility is registered, changed from a day, found by code or name.
As: data_steward
POST /api/v1/facilities
{ "code": "83001", "name": "Bệnh viện Nguyễn Đình Chiểu", "care_level": "province", "hospital_class": "II", "commune": "28756", "address": "109 Đoàn Hoàng Minh",
  "contract_from": "2021-01-01", "from": "2021-01-01", "reason": "Hợp đồng" }
201
ETag: *
{ "code": "83001", "version": "$version", "care_level": { "code": "province", "name": { "vi": "Tuyến tỉnh" } }, "care_tier": "$absent",
  "hospital_class": { "code": "II" }, "commune": { "code": "28756" }, "contract_from": "2021-01-01", "contract_to": "$absent", "status": "active" }

PATCH /api/v1/facilities/83001
If-Match: "$version"
{ "care_tier": "basic", "hospital_class": "I", "from": "2025-01-01", "reason": "Xếp cấp chuyên môn" }
200
{ "care_tier": { "code": "basic", "name": { "vi": "Cấp cơ bản" } }, "hospital_class": { "code": "I" }, "valid_from": "2025-01-01" }

GET /api/v1/facilities/83001?on=2024-12-31
200
{ "care_tier": "$absent", "hospital_class": { "code": "II" }, "valid_to": "2025-01-01" }

GET /api/v1/facilities/83001/history
200
{ "versions": [ { "changes": [ { "field": "care_tier", "after": "basic" }, { "field": "hospital_class", "before": "II", "after": "I" } ] }, { "was_wrong": false } ] }

GET /api/v1/facilities?q=bv nguyen
200
{ "hits": [ { "code": "83001", "name": "Bệnh viện Nguyễn Đình Chiểu", "status": "active", "reasons": [ { "vi": "tên bắt đầu bằng các từ này" } ] } ], "more": false }

GET /api/v1/facilities?q=83001
As: facility_clerk@83001
200
{ "hits": [ { "code": "83001", "reasons": [ { "en": "the number" } ] } ] }

# Everything that is wrong, at once.
POST /api/v1/facilities
{ "code": "0", "name": "x", "care_level": "world", "commune": "không có", "address": "x", "contract_to": "2021-01-01", "from": "2021-01-01", "reason": "x" }
422
{ "errors": [ { "pointer": "/code", "code": "facility/code-malformed" }, { "pointer": "/care_level" }, { "pointer": "/commune" },
  { "pointer": "/contract_to", "code": "facility/contract-reversed" } ] }

POST /api/v1/facilities
{ "code": "83001", "name": "x", "commune": "28756", "address": "x", "from": "2021-01-01", "reason": "x" }
409
{ "code": "facility/code-taken" }

# Nobody without a sign-in, nobody without the right, nobody from elsewhere.
POST /api/v1/facilities
As: nobody
{}
401

POST /api/v1/facilities
As: director
{ "code": "83002", "name": "x", "commune": "28756", "address": "x", "from": "2021-01-01", "reason": "x" }
403
{ "code": "access/forbidden" }

POST /api/v1/facilities
As: data_steward@12
{ "code": "83002", "name": "x", "commune": "28756", "address": "x", "from": "2021-01-01", "reason": "x" }
403
{ "code": "access/out-of-scope" }

GET /api/v1/facilities/83001
As: nobody
401

GET /api/v1/facilities/83001
As: employer_hr@7
403
{ "code": "access/forbidden" }

GET /api/v1/facilities/83001
As: data_steward@12
404
{ "code": "facility/unknown" }

GET /api/v1/facilities/83001/history
As: data_steward@12
404
{ "code": "facility/unknown" }

PATCH /api/v1/facilities/83001
As: data_steward@12
If-Match: "$version"
{ "name": "x", "reason": "x" }
404
{ "code": "facility/unknown" }

PATCH /api/v1/facilities/83001
As: director
If-Match: "$version"
{ "name": "x", "reason": "x" }
403

GET /api/v1/facilities?q=benh vien
As: data_steward@12
200
{ "hits": [] }

GET /api/v1/facilities?q=benh vien
As: employer_hr@7
403

GET /api/v1/facilities/83001/history
As: employer_hr@7
403

GET /api/v1/facilities?q=benh vien
As: nobody
401
