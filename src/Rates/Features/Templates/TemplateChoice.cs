using Microsoft.AspNetCore.Http;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform;

namespace Rammevaerk.Rates.Features.Templates;

/// <summary>What a visitor chose on the template page, so that a refused choice is still there when the page is shown again.</summary>
/// <param name="Operator">Code of the municipality or region.</param>
/// <param name="Year">The budget year as chosen.</param>
/// <param name="Form">Key of the form of the cost lines.</param>
public sealed record TemplateChoice(string Operator, string Year, string Form)
{
    private const int FirstYear = 2019;

    /// <summary>The choice the page is shown again for; null when it is simply read.</summary>
    public static TemplateChoice? Of(HttpContext context) => context.Features.Get<TemplateChoice>();

    /// <summary>The year most templates are made for now: the next.</summary>
    public static BudgetYear Usual(TimeProvider time) => new(DanishClock.Year(time) + 1);

    /// <summary>The years a template can be made for, the latest first.</summary>
    public static IReadOnlyList<BudgetYear> Years(TimeProvider time)
    {
        var last = Usual(time).Year + 1;
        return [.. Enumerable.Range(0, last - FirstYear + 1).Select(back => new BudgetYear(last - back))];
    }

    /// <summary>Everyone who was or is a party in one of the years, in Danish order.</summary>
    public static IReadOnlyList<Party> Parties(PartyRegister register, TimeProvider time) =>
        [
            .. Years(time)
                .SelectMany(register.InForce)
                .DistinctBy(party => party.Code)
                .OrderBy(party => party.Kind)
                .ThenBy(party => party.Name, Danish.Order),
        ];
}
