using Rammevaerk.Rates.Domain;

namespace Rammevaerk.Rates.Rules.Checks.Row;

/// <summary>The amounts of sub-lines by kind.</summary>
internal static class SubLineAmounts
{
    /// <summary>A service's amounts of the kind, other than 0.</summary>
    public static IEnumerable<NumberEntry> Of(RateFile file, ServiceRow service, SubLineKind kind)
    {
        for (var i = 0; i < file.SubLines.Count; i++)
        {
            if (file.SubLines[i].Kind.Key == kind && service.SubAmounts[i].OrZero != 0m)
            {
                yield return service.SubAmounts[i];
            }
        }
    }

    /// <summary>All services' amounts of the kind, with the sub-line.</summary>
    public static IEnumerable<(ServiceRow Service, SubLine SubLine, NumberEntry Amount)> Of(
        RateFile file,
        SubLineKind kind
    )
    {
        for (var i = 0; i < file.SubLines.Count; i++)
        {
            if (file.SubLines[i].Kind.Key != kind)
            {
                continue;
            }

            foreach (var service in file.Services)
            {
                if (service.SubAmounts[i].OrZero != 0m)
                {
                    yield return (service, file.SubLines[i], service.SubAmounts[i]);
                }
            }
        }
    }
}
