using Rammevaerk.Kernel;
using Rammevaerk.Rates.Domain;
using Rammevaerk.Rates.Domain.Rounds;

namespace Rammevaerk.Rates.Features.Publication;

/// <summary>What follows from a rate, in the few words a list has room for.</summary>
public static class TermWords
{
    /// <summary>Each part with a dot before it: · uden indirekte moms 2.347,79 kr.</summary>
    public static string Of(RateTerms terms) => string.Concat(Parts(terms).Select(part => $" · {part}"));

    private static IEnumerable<string> Parts(RateTerms terms)
    {
        if (terms.Net is { } net)
        {
            yield return $"uden indirekte moms {Danish.Kroner(net)}";
        }

        if (terms.Split is { } split)
        {
            yield return $"basis {Danish.Kroner(split.BaseRate)} og {Danish.Kroner(split.ServiceRate)} pr. time";
        }

        if (Names(terms, StepKind.Level) is { Length: > 0 } levels)
        {
            yield return levels;
        }

        if (Names(terms, StepKind.PartTime) is { Length: > 0 } partTime)
        {
            yield return $"deltid: {partTime}";
        }

        if (terms.HealthAct)
        {
            yield return "med sundhedslovsydelser";
        }
    }

    private static string Names(RateTerms terms, StepKind kind) =>
        string.Join(
            ", ",
            terms.Steps.Where(step => step.Kind == kind).Select(step => $"{step.Name} {Danish.Kroner(step.Rate)}")
        );
}
