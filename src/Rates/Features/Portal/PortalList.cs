using Microsoft.AspNetCore.Http;
using Rammevaerk.Kernel;
using Rammevaerk.Platform.Web.Lists;
using Rammevaerk.Rates.Features.Publication;
using Rammevaerk.Rates.Rules.Portal;

namespace Rammevaerk.Rates.Features.Portal;

/// <summary>The findings of a comparison filtered and ordered as an address says: <c>?q=bakken&amp;fund=Differs&amp;felt=Total</c>.</summary>
public sealed class PortalList
{
    /// <summary>Findings a page shows.</summary>
    public const int PageSize = 50;

    /// <summary>The choice that shows what agrees too.</summary>
    public const string Everything = "alle";

    private static readonly Dictionary<string, Func<PortalFinding, object?>> Columns = new()
    {
        ["tilbud"] = finding => finding.Line.OfferName,
        ["driftsherre"] = finding => finding.Line.Operator,
        ["fund"] = finding => (int)finding.Standing,
        ["felt"] = finding => PortalWords.Of(finding.Field),
    };

    public PortalList(IReadOnlyList<PortalFinding> all, HttpRequest request)
    {
        All = all;
        Text = request.Query["q"].ToString().Trim();
        Standing = request.Query["fund"].ToString();
        Field = request.Query["felt"].ToString();
        Operator = request.Query["driftsherre"].ToString();
        Operators =
        [
            .. all.Select(finding => finding.Line.Operator)
                .Where(name => name.Length > 0)
                .Distinct()
                .Order(Danish.Order),
        ];
        Matching = [.. ListOrder.Of(request).Apply(all.Where(Matches), Columns)];
        Page = ListPage.Of(request, Matching.Count, PageSize);
        Shown = Page.Of(Matching);
    }

    public IReadOnlyList<PortalFinding> All { get; }

    public string Text { get; }

    /// <summary>Name of a standing; alle for every one; empty for all but what agrees.</summary>
    public string Standing { get; }

    public string Field { get; }

    public string Operator { get; }

    public IReadOnlyList<string> Operators { get; }

    public IReadOnlyList<PortalFinding> Matching { get; }

    public ListPage Page { get; }

    public IReadOnlyList<PortalFinding> Shown { get; }

    /// <summary>How many findings stand so.</summary>
    public int Count(PortalStanding standing) => All.Count(finding => finding.Standing == standing);

    private bool Matches(PortalFinding finding) =>
        (
            Standing == Everything
            || (Standing.Length == 0 ? finding.Standing != PortalStanding.Agrees : $"{finding.Standing}" == Standing)
        )
        && (Field.Length == 0 || $"{finding.Field}" == Field)
        && (Operator.Length == 0 || finding.Line.Operator == Operator)
        && TextFilter.Finds(Text, finding.Line.OfferName, finding.Line.Name, finding.Line.PortalId, finding.Theirs);
}
