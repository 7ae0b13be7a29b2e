# What the pages open on, and how much there is.
GET /api/v1/meta
200
ETag: *
{ "version": "1.2.3", "writable": true, "default_area": "83", "default_as_of": "2023-12-15",
  "working_day": "*", "working_month": "*", "figures": 72, "questions": 9 }
