"""Means and spreads. Sums of ints and fractions are exact; those of floats are math.fsum's."""
import math
from collections import Counter
from bisect import bisect_left

__all__ = ['StatisticsError', 'correlation', 'covariance', 'fmean', 'geometric_mean', 'harmonic_mean', 'linear_regression', 'mean',
           'median', 'median_grouped', 'median_high', 'median_low', 'mode', 'multimode', 'pstdev', 'pvariance', 'quantiles', 'stdev',
           'variance', 'NormalDist']


class StatisticsError(ValueError):
    pass


def _ratio(x):
    """A number as (numerator, denominator)."""
    if isinstance(x, float):
        if math.isnan(x) or math.isinf(x):
            return None
        return x.as_integer_ratio()
    if isinstance(x, int):
        return int(x), 1
    if hasattr(x, 'as_integer_ratio'):
        return x.as_integer_ratio()
    raise TypeError(f"can't convert type '{type(x).__name__}' to numerator/denominator")


def _exact_sum(data):
    """Sum as (numerator, denominator), whether all are ints, how many; numerator is a float when it is not finite."""
    numerator, denominator = 0, 1
    only_ints = True
    special = None
    count = 0
    for x in data:
        count += 1
        only_ints = only_ints and isinstance(x, int)
        ratio = _ratio(x)
        if ratio is None:
            special = x if special is None else special + x
            continue
        n, d = ratio
        if d == denominator:
            numerator += n
        else:
            common = denominator * d // math.gcd(denominator, d)
            numerator = numerator * (common // denominator) + n * (common // d)
            denominator = common
    return (numerator, denominator) if special is None else (special, 1), only_ints, count


def _divide(numerator, denominator, as_int=False):
    if isinstance(numerator, float):
        return numerator / denominator
    if as_int and numerator % denominator == 0:
        return numerator // denominator
    return numerator / denominator


def mean(data):
    (numerator, denominator), only_ints, n = _exact_sum(data)
    if n < 1:
        raise StatisticsError('mean requires at least one data point')
    return _divide(numerator, denominator * n, only_ints)


def fmean(data, weights=None):
    data = list(data)
    if weights is None:
        if not data:
            raise StatisticsError('fmean requires at least one data point')
        return math.fsum(data) / len(data)
    weights = list(weights)
    if len(weights) != len(data):
        raise StatisticsError('data and weights must be the same length')
    total = math.fsum(weights)
    if not total:
        raise StatisticsError('sum of weights must be non-zero')
    return math.fsum([x * w for x, w in zip(data, weights)]) / total


def geometric_mean(data):
    values = [float(x) for x in data]
    if not values:
        raise StatisticsError('Must have a non-empty dataset')
    for x in values:
        if x < 0.0:
            raise StatisticsError('No negative inputs allowed', x)
    if 0.0 in values:
        return 0.0
    return math.exp(math.fsum(map(math.log, values)) / len(values))


def harmonic_mean(data, weights=None):
    data = list(data)
    if not data:
        raise StatisticsError('harmonic_mean requires at least one data point')
    if any([x < 0 for x in data]):
        raise StatisticsError('harmonic mean does not support negative values')
    if 0 in data:
        return 0
    weights = [1] * len(data) if weights is None else list(weights)
    numerator, denominator = 0, 1
    for x, w in zip(data, weights):
        n, d = _ratio(x)
        n, d = d * _ratio(w)[0], n * _ratio(w)[1]
        numerator, denominator = numerator * d + n * denominator, denominator * d
    total_n, total_d = _exact_sum(weights)[0]
    return _divide(total_n * denominator, total_d * numerator)


def median(data):
    data = sorted(data)
    n = len(data)
    if n == 0:
        raise StatisticsError('no median for empty data')
    return data[n // 2] if n % 2 else (data[n // 2 - 1] + data[n // 2]) / 2


def median_low(data):
    data = sorted(data)
    if not data:
        raise StatisticsError('no median for empty data')
    return data[(len(data) - 1) // 2]


def median_high(data):
    data = sorted(data)
    if not data:
        raise StatisticsError('no median for empty data')
    return data[len(data) // 2]


def median_grouped(data, interval=1.0):
    data = sorted(data)
    n = len(data)
    if not n:
        raise StatisticsError('no median for empty data')
    x = float(data[n // 2])
    interval = float(interval)
    first = bisect_left(data, x)
    count = data.count(data[n // 2])
    return x - interval / 2.0 + interval * (n / 2 - first) / count


def mode(data):
    pairs = Counter(data).most_common(1)
    if not pairs:
        raise StatisticsError('no mode for empty data')
    return pairs[0][0]


def multimode(data):
    counts = Counter(data)
    most = max(counts.values(), default=0)
    return [value for value, count in counts.items() if count == most]


def quantiles(data, *, n=4, method='exclusive'):
    if n < 1:
        raise StatisticsError('n must be at least 1')
    data = sorted(data)
    size = len(data)
    if size < 2:
        if size == 1:
            return data * (n - 1)
        raise StatisticsError('must have at least one data point')
    result = []
    for i in range(1, n):
        if method == 'inclusive':
            j, delta = divmod(i * (size - 1), n)
            result.append((data[j] * (n - delta) + data[j + 1] * delta) / n)
        elif method == 'exclusive':
            j = i * (size + 1) // n
            j = 1 if j < 1 else size - 1 if j > size - 1 else j
            delta = i * (size + 1) - j * n
            result.append((data[j - 1] * (n - delta) + data[j] * delta) / n)
        else:
            raise ValueError(f'Unknown method: {method!r}')
    return result


def _squares(data, center):
    """Sum of squared distances from the mean as an exact ratio, whether all are ints, how many."""
    data = list(data)
    (total_n, total_d), only_ints, n = _exact_sum(data)
    if n == 0 or isinstance(total_n, float):
        return (total_n if n else 0, 1), only_ints, n
    if center is None:
        center_n, center_d = total_n, total_d * n
    else:
        center_n, center_d = _ratio(center)
    numerator, denominator = 0, 1
    for x in data:
        a, b = _ratio(x)
        difference, scale = a * center_d - center_n * b, b * center_d
        square, scale = difference * difference, scale * scale
        if scale == denominator:
            numerator += square
        else:
            common = denominator * scale // math.gcd(denominator, scale)
            numerator = numerator * (common // denominator) + square * (common // scale)
            denominator = common
    return (numerator, denominator), only_ints, n


def variance(data, xbar=None):
    (numerator, denominator), only_ints, n = _squares(data, xbar)
    if n < 2:
        raise StatisticsError('variance requires at least two data points')
    return _divide(numerator, denominator * (n - 1), only_ints)


def pvariance(data, mu=None):
    (numerator, denominator), only_ints, n = _squares(data, mu)
    if n < 1:
        raise StatisticsError('pvariance requires at least one data point')
    return _divide(numerator, denominator * n, only_ints)


def _root(numerator, denominator):
    """The correctly rounded square root of a ratio: an integer root with bits to spare, the last of them sticky."""
    if isinstance(numerator, float):
        return math.sqrt(numerator / denominator)
    if numerator == 0:
        return 0.0
    shift = (numerator.bit_length() - denominator.bit_length() - 109) // 2
    if shift >= 0:
        a, b = numerator, denominator << 2 * shift
    else:
        a, b = numerator << -2 * shift, denominator
    root = math.isqrt(a // b)
    root |= root * root * b != a
    return math.ldexp(root, shift) if shift < 0 else float(root << shift)


def stdev(data, xbar=None):
    (numerator, denominator), _, n = _squares(data, xbar)
    if n < 2:
        raise StatisticsError('stdev requires at least two data points')
    return _root(numerator, denominator * (n - 1))


def pstdev(data, mu=None):
    (numerator, denominator), _, n = _squares(data, mu)
    if n < 1:
        raise StatisticsError('pstdev requires at least one data point')
    return _root(numerator, denominator * n)


def _two_series(x, y, name):
    x, y = list(x), list(y)
    if len(x) != len(y):
        raise StatisticsError(f'{name} requires that both inputs have same number of data points')
    if len(x) < 2:
        raise StatisticsError(f'{name} requires at least two data points')
    return x, y, math.fsum(x) / len(x), math.fsum(y) / len(y)


def covariance(x, y, /):
    x, y, mean_x, mean_y = _two_series(x, y, 'covariance')
    return math.sumprod([a - mean_x for a in x], [b - mean_y for b in y]) / (len(x) - 1)


def correlation(x, y, /):
    x, y, mean_x, mean_y = _two_series(x, y, 'correlation')
    x = [a - mean_x for a in x]
    y = [b - mean_y for b in y]
    try:
        return math.sumprod(x, y) / math.sqrt(math.sumprod(x, x) * math.sumprod(y, y))
    except ZeroDivisionError:
        raise StatisticsError('at least one of the inputs is constant')


class _LinearRegression(tuple):
    slope = property(lambda self: self[0])
    intercept = property(lambda self: self[1])

    def __repr__(self):
        return f'LinearRegression(slope={self[0]!r}, intercept={self[1]!r})'


def linear_regression(x, y, /, *, proportional=False):
    x, y, mean_x, mean_y = _two_series(x, y, 'linear regression')
    if not proportional:
        x = [a - mean_x for a in x]
        y = [b - mean_y for b in y]
    square = math.sumprod(x, x)
    if not square:
        raise StatisticsError('x is constant')
    slope = (math.sumprod(x, y) + 0.0) / square
    return _LinearRegression((slope, 0.0 if proportional else mean_y - slope * mean_x))


class NormalDist:
    def __init__(self, mu=0.0, sigma=1.0):
        if sigma < 0.0:
            raise StatisticsError('sigma must be non-negative')
        self._mu = float(mu)
        self._sigma = float(sigma)

    @classmethod
    def from_samples(cls, data):
        data = list(data)
        return cls(fmean(data), stdev(data))

    mean = median = mode = property(lambda self: self._mu)
    stdev = property(lambda self: self._sigma)
    variance = property(lambda self: self._sigma * self._sigma)

    def pdf(self, x):
        variance = self._sigma * self._sigma
        if not variance:
            raise StatisticsError('pdf() not defined when sigma is zero')
        difference = x - self._mu
        return math.exp(difference * difference / (-2.0 * variance)) / math.sqrt(math.tau * variance)

    def cdf(self, x):
        if not self._sigma:
            raise StatisticsError('cdf() not defined when sigma is zero')
        return 0.5 * math.erfc((self._mu - x) / (self._sigma * math.sqrt(2.0)))

    def zscore(self, x):
        if not self._sigma:
            raise StatisticsError('zscore() not defined when sigma is zero')
        return (x - self._mu) / self._sigma

    def samples(self, n, *, seed=None):
        import random
        gauss = random.gauss if seed is None else random.Random(seed).gauss
        return [gauss(self._mu, self._sigma) for _ in range(n)]

    def __repr__(self):
        return f'{type(self).__name__}(mu={self._mu!r}, sigma={self._sigma!r})'
