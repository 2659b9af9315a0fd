-- How many positions of each kind a country took on a topic in a month. A position of two
-- ministers of one country counts once; one about two topics counts for both.
WITH held AS (
  SELECT DISTINCT month, country, topic, stance, document, start, end
  FROM positions
    JOIN topics ON target RLIKE pattern
    LATERAL VIEW explode(holders.country) AS country
  WHERE country IS NOT NULL AND month IS NOT NULL
)
SELECT
  month,
  country,
  topic,
  count_if(stance = 'SUPPORT') AS support,
  count_if(stance = 'OPPOSE') AS oppose,
  count_if(stance = 'CONCERN') AS concern,
  count_if(stance = 'DEMAND') AS demand,
  count_if(stance = 'COMMIT') AS commit,
  count_if(stance = 'DENY') AS deny,
  count_if(stance = 'ACCUSE') AS accuse,
  count(DISTINCT document) AS documents
FROM held
GROUP BY month, country, topic
ORDER BY month, country, topic
