using System.Text.RegularExpressions;
using Rammevaerk.Kernel;

namespace Rammevaerk.Meetings.Rules.Planning;

/// <summary>
/// PLAN-9: the dates of others are this year's (E14: a wheel for 2022 holds two dates of 2021). Warns of a date whose own
/// words name a later year, and of somebody whose newest date is of a year before the plan's.
/// </summary>
public sealed partial class StaleOutsideDateRule : IPlanRule
{
    public PlanRuleInfo Info { get; } =
        new("PLAN-9", "Andres datoer er årets egne", "DAS Social, referat 28. januar 2022 (socialtilsynets årshjul)");

    public IEnumerable<PlanWarning> Check(PlanFacts facts)
    {
        foreach (var date in facts.Outside)
        {
            var named = Years().Matches($"{date.Title} {date.Source}").Select(Year).DefaultIfEmpty(0).Max();
            if (named == facts.Year && date.To.Year < named)
            {
                yield return new(
                    Info,
                    $"»{date.Title}« ({date.Owner}) står til {date.DateText}, men handler om {named.ToString(Danish.Invariant)}. Er året rigtigt?",
                    null
                );
            }
        }

        foreach (var owner in facts.Outside.GroupBy(date => date.Owner, StringComparer.OrdinalIgnoreCase))
        {
            var newest = owner.Max(date => date.To.Year);
            if (newest == facts.Year - 1 && facts.Today.Year >= facts.Year)
            {
                yield return new(
                    Info,
                    $"Datoerne fra {owner.Key} er fra {newest.ToString(Danish.Invariant)}. Hent årets datoer, eller slet de gamle.",
                    null
                );
            }
        }
    }

    private static int Year(Match match) => int.Parse(match.ValueSpan, Danish.Invariant);

    [GeneratedRegex(@"\b20[0-9]{2}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Years();
}
