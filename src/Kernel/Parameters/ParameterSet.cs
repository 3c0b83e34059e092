using Rammevaerk.Kernel.Faults;

namespace Rammevaerk.Kernel.Parameters;

/// <summary>
/// All known parameters. A question for a date without exactly one answer is a named fault, never a default:
/// missing (RV-101), expired or not yet in force (RV-102), entered twice (RV-103).
/// </summary>
public sealed class ParameterSet
{
    private readonly Dictionary<(string Key, AreaKey Area), Parameter[]> byKey;

    public ParameterSet(IEnumerable<Parameter> parameters)
    {
        All = parameters.ToList();
        byKey = All.GroupBy(parameter => (parameter.Key, parameter.Area))
            .ToDictionary(group => group.Key, group => group.OrderBy(one => one.Validity.From).ToArray());
    }

    public IReadOnlyList<Parameter> All { get; }

    /// <summary>The one parameter in force for the area (or, where the area has none, the country) on the date.</summary>
    public Result<Parameter> Find(string key, AreaKey area, DateOnly date)
    {
        var own = byKey.GetValueOrDefault((key, area)) ?? byKey.GetValueOrDefault((key, AreaKey.Country));
        if (own is null)
        {
            return KernelFaults.ParameterMissing(key, area, date);
        }

        Parameter? found = null;
        foreach (var parameter in own)
        {
            if (!parameter.Validity.Contains(date))
            {
                continue;
            }

            if (found is not null)
            {
                return KernelFaults.ParameterTwice(found, parameter, date);
            }

            found = parameter;
        }

        return found is null ? KernelFaults.ParameterExpired(own[^1], date) : Result.Ok(found);
    }

    /// <summary>As <see cref="Find"/>, and the value must be a number (RV-104).</summary>
    public Result<Parameter> FindNumber(string key, AreaKey area, DateOnly date) =>
        Find(key, area, date)
            .Then(found => found.Number is null ? KernelFaults.ParameterNotANumber(found) : Result.Ok(found));
}
