# An employer is registered, corrected, moved from a day; each state can be asked for, and who changed what.
As: data_steward
GET /api/v1/lists
200
{ "employer_kinds": [ { "code": "state_enterprise" }, "..." ], "industries": [ { "code": "A", "name": { "vi": "Nông nghiệp, lâm nghiệp và thủy sản" } }, "..." ],
  "organisation_kinds": [ { "code": "post" }, "..." ] }

GET /api/v1/lists
As: nobody
401
{ "code": "access/sign-in-needed" }

POST /api/v1/employers
{ "unit_code": "ta0123a", "name": "Công ty TNHH Dừa Xanh", "kind": "private_enterprise", "industry": "C", "commune": "28756", "address": "12 đường số 3",
  "workers": 12, "from": "2023-01-01", "reason": "Tờ khai TK3" }
201
ETag: *
{ "unit_code": "TA0123A", "version": "$version", "tax_code": "$absent", "name": "Công ty TNHH Dừa Xanh",
  "kind": { "code": "private_enterprise", "name": { "vi": "Doanh nghiệp ngoài quốc doanh" } }, "industry": { "code": "C" },
  "commune": { "code": "28756" }, "office": { "code": "83829" }, "payment_cycle": 1, "status": "active", "workers": 12, "size": "10-49",
  "valid_from": "2023-01-01", "valid_to": "$absent" }

PATCH /api/v1/employers/TA0123A
If-Match: "$version"
{ "tax_code": "0314409058", "reason": "Thiếu mã số thuế" }
200
{ "tax_code": "0314409058", "version": "$corrected" }

PATCH /api/v1/employers/TA0123A
If-Match: "$corrected"
{ "commune": "29119", "workers": 60, "phone": "0912 345 678", "from": "2023-07-01", "reason": "Chuyển trụ sở" }
200
{ "commune": { "code": "29119" }, "office": { "code": "83836" }, "size": "50-199", "phone": "0912345678", "valid_from": "2023-07-01" }

# The region of the minimum wage is that of the commune on the day.
GET /api/v1/employers/TA0123A?on=2023-06-30
200
{ "commune": { "code": "28756" }, "region": "II", "workers": 12, "valid_to": "2023-07-01" }

GET /api/v1/employers/TA0123A?on=2023-12-15
200
ETag: *
{ "commune": { "code": "29119" }, "region": "III" }

GET /api/v1/employers/TA0123A?on=2022-12-31
404
{ "code": "employer/not-then" }

GET /api/v1/employers/TA0123A/history
200
{ "versions": [
  { "valid_from": "2023-07-01", "was_wrong": false, "recorded": { "reason": "Chuyển trụ sở", "by": "*" }, "changes": [
    { "field": "commune", "before": "Phường Phú Khương (28756)", "after": "Xã Tân Xuân (29119)" },
    { "field": "office" }, { "field": "workers", "before": "12", "after": "60" }, { "field": "phone", "before": "$absent" } ] },
  { "valid_from": "2023-01-01", "valid_to": "2023-07-01", "was_wrong": false, "changes": [ { "field": "tax_code", "after": "0314409058" } ] },
  { "was_wrong": true, "ended": { "reason": "Thiếu mã số thuế" } } ] }

# Who saw an older version is told so, and who says not which one.
PATCH /api/v1/employers/TA0123A
If-Match: "$version"
{ "workers": 1, "reason": "x" }
409
{ "code": "record/changed-meanwhile" }

PATCH /api/v1/employers/TA0123A
{ "workers": 1, "reason": "x" }
428
{ "code": "api/version-needed" }

# null takes away.
GET /api/v1/employers/TA0123A
200
{ "version": "$latest" }

PATCH /api/v1/employers/TA0123A
If-Match: "$latest"
{ "phone": null, "reason": "Số cũ" }
200
{ "phone": "$absent" }
