-- Posts the payload of a conformance vector; run in this folder:
--   wrk --latency -t2 -c16 -d30s -s post.lua http://localhost:8080/assess/local10000
local vector = os.getenv("VECTOR")
  or "../local10000/src/test/resources/jp/chiikiryoku/local10000/vectors/contract/01-base-rate-at-one-to-one.json"
local file = assert(io.open(vector, "rb"))
local text = file:read("*a")
file:close()

wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"
wrk.body = assert(text:match('"payload"%s*:%s*(%b{})'), "The vector must have a payload.")

local threads = {}

function setup(thread)
  table.insert(threads, thread)
end

function init(arguments)
  others = 0
end

-- Every answer must be a result.
function response(status, headers, body)
  if status ~= 200 then
    others = others + 1
  end
end

function done(summary, latency, requests)
  local sum = 0
  for _, thread in ipairs(threads) do
    sum = sum + thread:get("others")
  end
  io.write(string.format("answers other than 200: %d, p99: %.2f ms\n", sum, latency:percentile(99) / 1000))
end
