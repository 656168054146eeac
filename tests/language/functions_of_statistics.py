import statistics as s
data = [1, 2, 2, 3, 7]
print(s.mean(data), s.median(data), s.mode(data), s.multimode('aabbc'), s.stdev(data), s.pvariance(data), s.median_low([1, 2, 3, 4]), s.median_high([1, 2, 3, 4]), s.fmean(data, [1, 1, 1, 1, 6]), s.quantiles(data), s.harmonic_mean([40, 60]))
for act in (lambda: s.mean([]), lambda: s.stdev([1]), lambda: s.median([]), lambda: s.mode([]), lambda: s.geometric_mean([1, -1])):
    try:
        print(act())
    except s.StatisticsError as e:
        print(e)
