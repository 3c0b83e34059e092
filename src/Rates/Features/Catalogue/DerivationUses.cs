using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Figures;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Files;

namespace Rammevaerk.Rates.Features.Catalogue;

/// <summary>A parameter's value as derivations name it.</summary>
public readonly record struct UsedValue(string Key, string Area, string Text, DateOnly From)
{
    public static UsedValue Of(Parameter parameter) =>
        new(parameter.Key, parameter.Area.Value, parameter.Text, parameter.Validity.From);
}

/// <summary>What the stored derivations of a year's published rates name.</summary>
/// <param name="Rates">How many rates have a derivation.</param>
/// <param name="Rules">Rates by the rules their derivation names.</param>
/// <param name="Values">Rates by the parameter values their derivation names.</param>
public sealed record YearUses(
    int Rates,
    IReadOnlyDictionary<string, int> Rules,
    IReadOnlyDictionary<UsedValue, int> Values
);

/// <summary>
/// Counts what the published rates of an area and year were computed with. A year is read once, and again when something of
/// it is published or corrected.
/// </summary>
public sealed class DerivationUses
{
    private readonly ConcurrentDictionary<(string Area, int Year), (Mark Mark, YearUses Uses)> known = [];

    public async Task<YearUses> OfAsync(RammevaerkDb db, string area, int year, CancellationToken cancellation)
    {
        var rates = db.Set<PublishedRate>().AsNoTracking().Where(rate => rate.Area == area && rate.Year == year);
        var mark = await rates
            .GroupBy(_ => 1)
            .Select(all => new Mark(all.Count(), all.Max(rate => rate.KnownFrom), all.Max(rate => rate.KnownTo)))
            .SingleOrDefaultAsync(cancellation);
        if (mark is null)
        {
            return new(0, new Dictionary<string, int>(), new Dictionary<UsedValue, int>());
        }

        if (known.TryGetValue((area, year), out var before) && before.Mark == mark)
        {
            return before.Uses;
        }

        var derivations = await rates
            .KnownAt(null)
            .Where(rate => rate.Derivation != null)
            .Select(rate => rate.Derivation!)
            .ToListAsync(cancellation);
        var uses = Read(derivations);
        known[(area, year)] = (mark, uses);
        return uses;
    }

    internal static YearUses Read(IReadOnlyList<byte[]> derivations)
    {
        var rules = new Dictionary<string, int>(StringComparer.Ordinal);
        var values = new Dictionary<UsedValue, int>();
        foreach (var derivation in derivations)
        {
            if (ExplanationReader.Read(StoredDerivation.Unpack(derivation)) is not { IsOk: true, Value: var read })
            {
                continue;
            }

            var (ownRules, ownValues) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<UsedValue>());
            Collect(read, ownRules, ownValues);
            Count(rules, ownRules);
            Count(values, ownValues);
        }

        return new(derivations.Count, rules, values);
    }

    private static void Collect(Explanation rung, HashSet<string> rules, HashSet<UsedValue> values)
    {
        if (rung.Rule is { } rule)
        {
            rules.Add(rule);
        }

        if (rung.Parameter is { } parameter)
        {
            values.Add(UsedValue.Of(parameter));
        }

        foreach (var input in rung.Inputs)
        {
            Collect(input, rules, values);
        }
    }

    private static void Count<TKey>(Dictionary<TKey, int> counts, HashSet<TKey> own)
        where TKey : notnull
    {
        foreach (var key in own)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(counts, key, out _)++;
        }
    }

    private sealed record Mark(int Rows, DateTime KnownFrom, DateTime? KnownTo);
}
