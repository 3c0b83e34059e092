using Microsoft.AspNetCore.Http.Extensions;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Features.Publication;

namespace Rammevaerk.Rates.Features.Insight;

/// <summary>Addresses of reports, and of what stands behind their figures.</summary>
public static class InsightAddress
{
    /// <summary>The words that ask for what is delivered so far.</summary>
    public const string BasisParameter = "grundlag";

    /// <inheritdoc cref="BasisParameter" />
    public const string Delivered = "afleveret";

    /// <summary>Where the rates behind the figures stand on a report's page.</summary>
    public const string RatesId = "takster";

    public static string Of(AreaKey area, int year, string? party = null) =>
        FormattableString.Invariant($"{InsightEndpoints.Base}/{area}/{year}") + (party is null ? "" : $"/{party}");

    /// <summary>The query that asks for a report again, with something else chosen.</summary>
    public static string Query(InsightKnowledge knowledge, InsightFilter filter)
    {
        var query = new QueryBuilder();
        void Add(string name, string value)
        {
            if (value.Length > 0)
            {
                query.Add(name, value);
            }
        }

        Add(BasisParameter, knowledge.IsDelivered ? Delivered : "");
        Add(KnownDate.Parameter, knowledge.Known is { } day ? DateWords.Iso(day) : "");
        Add("paragraf", filter.Basis);
        Add("driftsherre", filter.Operator);
        Add("kommune", filter.Municipality);
        Add("type", filter.Type);
        Add("aftale", filter.Scope);
        Add("q", filter.Text);
        return query.ToString();
    }

    /// <summary>The report with something else chosen, at the rates behind the figures.</summary>
    public static string Behind(InsightReport report, InsightFilter filter) =>
        $"{report.Address}{Query(report.Knowledge, filter)}#{RatesId}";
}

/// <summary>Addresses of municipalities on one page.</summary>
public static class MunicipalityAddress
{
    public const string Base = "/takster/kommune";

    public static string Of(AreaKey area, string party) => $"{Base}/{area}/{party}";

    /// <summary>True for an organisation's own people.</summary>
    public static bool IsFor(Visitor visitor) => visitor.Party is not null;
}
