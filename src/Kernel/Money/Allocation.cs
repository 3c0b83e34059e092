using Rammevaerk.Kernel.Faults;

namespace Rammevaerk.Kernel.Money;

/// <summary>One party and its weight in an allocation key.</summary>
/// <param name="Party">The party's code; decides the order between equal remainders.</param>
/// <param name="Weight">Population, places, or whatever the cost is shared by; never negative.</param>
public readonly record struct KeyShare(string Party, decimal Weight);

/// <summary>What one party pays or receives.</summary>
public readonly record struct AllocatedAmount(string Party, decimal Weight, decimal Amount);

/// <summary>The smallest amount an allocation deals out.</summary>
public enum AllocationUnit
{
    Krone,
    Oere,
}

/// <summary>
/// FIN-2: amount_k = total × key_k / sum(key), rounded by largest remainder so that the parts always sum to the total.
/// Equal remainders: the larger key first, then the party code in ordinal order. A negative total mirrors the positive.
/// </summary>
public static class Allocation
{
    /// <summary>Shares the total by the key, in the key's own order.</summary>
    /// <returns>
    /// The parts, or a fault: RV-110 empty key, RV-111 negative weight, RV-112 zero sum, RV-113 a party twice,
    /// RV-114 a total with fractions of the unit, RV-115 amounts too large to share exactly.
    /// </returns>
    public static Result<IReadOnlyList<AllocatedAmount>> Share(
        decimal total,
        IReadOnlyList<KeyShare> key,
        AllocationUnit unit = AllocationUnit.Krone
    )
    {
        if (Refusal(total, key, unit) is { } fault)
        {
            return fault;
        }

        try
        {
            return Result.Ok(Deal(total, key, unit == AllocationUnit.Krone ? 1m : 0.01m));
        }
        catch (OverflowException)
        {
            return KernelFaults.AllocationTooLarge(total);
        }
    }

    private static Fault? Refusal(decimal total, IReadOnlyList<KeyShare> key, AllocationUnit unit)
    {
        if (key.Count == 0)
        {
            return KernelFaults.EmptyKey();
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var share in key)
        {
            if (share.Weight < 0m)
            {
                return KernelFaults.NegativeWeight(share.Party, share.Weight);
            }

            if (!seen.Add(share.Party))
            {
                return KernelFaults.PartyTwice(share.Party);
            }
        }

        if (key.All(share => share.Weight == 0m))
        {
            return KernelFaults.ZeroKey();
        }

        var decimals = unit == AllocationUnit.Krone ? 0 : 2;
        return decimal.Round(total, decimals) == total ? null : KernelFaults.TotalHasFractions(total, unit);
    }

    private static IReadOnlyList<AllocatedAmount> Deal(decimal total, IReadOnlyList<KeyShare> key, decimal step)
    {
        var sign = total < 0m ? -1m : 1m;
        var pieces = decimal.Abs(total) / step;
        var sum = key.Sum(share => share.Weight);
        var whole = new decimal[key.Count];
        var remainder = new decimal[key.Count];
        for (var i = 0; i < key.Count; i++)
        {
            var exact = pieces * key[i].Weight;
            whole[i] = decimal.Truncate(exact / sum);
            remainder[i] = exact - (whole[i] * sum);
            if (remainder[i] < 0m)
            {
                whole[i] -= 1m;
                remainder[i] += sum;
            }
        }

        var left = (int)(pieces - whole.Sum());
        var order = Enumerable
            .Range(0, key.Count)
            .OrderByDescending(i => remainder[i])
            .ThenByDescending(i => key[i].Weight)
            .ThenBy(i => key[i].Party, StringComparer.Ordinal);
        foreach (var i in order.Take(left))
        {
            whole[i] += 1m;
        }

        return key.Select((share, i) => new AllocatedAmount(share.Party, share.Weight, sign * whole[i] * step))
            .ToList();
    }
}
