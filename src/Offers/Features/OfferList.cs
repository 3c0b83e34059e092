using System.Globalization;
using Microsoft.AspNetCore.Http;
using Rammevaerk.Kernel;
using Rammevaerk.Offers.Domain;
using Rammevaerk.Platform.Web.Lists;

namespace Rammevaerk.Offers.Features;

/// <summary>
/// The catalogue filtered, ordered and cut into pages as an address says:
/// <c>?q=hornslet&amp;maalgruppe=autism&amp;omfattet=ude&amp;orden=-pladser&amp;side=2</c>.
/// </summary>
public sealed class OfferList
{
    /// <summary>Rows on one page.</summary>
    public const int PageSize = 50;

    private static readonly Dictionary<string, Func<OfferEntryView, object?>> Columns = new()
    {
        ["navn"] = view => view.Facts.Name,
        ["driftsherre"] = view => view.Operator,
        ["paragraf"] = view => view.Facts.LegalBasis,
        ["type"] = view => OfferWords.Of(view.Facts.Type),
        ["by"] = view => view.Facts.City.Length == 0 ? null : view.Facts.City,
        ["pladser"] = view => view.Facts.PlacesTotal,
        ["ledige"] = view => view.Free?.Count,
        ["omfattet"] = view => view.Facts.IsInside ? 0 : 1,
    };

    public OfferList(IReadOnlyList<OfferEntryView> all, HttpRequest request)
    {
        Text = request.Query["q"].ToString().Trim();
        Area = request.Query["omraade"].ToString();
        Operator = request.Query["driftsherre"].ToString();
        Basis = request.Query["paragraf"].ToString();
        Target = request.Query["maalgruppe"].ToString();
        Type = request.Query["type"].ToString();
        Scope = request.Query["omfattet"].ToString();
        HasFree = request.Query["ledige"].ToString() == "ja";
        All = all;
        Bases = [.. all.Select(view => view.Facts.LegalBasis).Distinct().Order(Danish.Order)];
        Shown = [.. ListOrder.Of(request).Apply(all.Where(Matches), Columns)];
        PageCount = Math.Max(1, (Shown.Count + PageSize - 1) / PageSize);
        PageNumber = int.TryParse(
            request.Query[ListAddress.PageParameter],
            NumberStyles.None,
            Danish.Invariant,
            out var page
        )
            ? Math.Clamp(page, 1, PageCount)
            : 1;
    }

    public string Text { get; }

    public string Area { get; }

    public string Operator { get; }

    public string Basis { get; }

    public string Target { get; }

    public string Type { get; }

    public string Scope { get; }

    public bool HasFree { get; }

    public IReadOnlyList<OfferEntryView> All { get; }

    /// <summary>The legal bases the catalogue has.</summary>
    public IReadOnlyList<string> Bases { get; }

    /// <summary>Everything that matches, in order.</summary>
    public IReadOnlyList<OfferEntryView> Shown { get; }

    public int PageNumber { get; }

    public int PageCount { get; }

    /// <summary>The rows of the page.</summary>
    public IEnumerable<OfferEntryView> Page => Shown.Skip((PageNumber - 1) * PageSize).Take(PageSize);

    public decimal PlacesInside => Shown.Where(view => view.Facts.IsInside).Sum(view => view.Facts.PlacesTotal);

    public decimal PlacesOutside => Shown.Where(view => !view.Facts.IsInside).Sum(view => view.Facts.PlacesTotal);

    private bool Matches(OfferEntryView view) =>
        (Area.Length == 0 || view.Offer.Area == Area)
        && (Operator.Length == 0 || view.Offer.Party == Operator)
        && (Basis.Length == 0 || view.Facts.LegalBasis == Basis)
        && (Target.Length == 0 || view.Facts.Targets.Contains(Target))
        && (Type.Length == 0 || view.Facts.Type.ToString() == Type)
        && (Scope.Length == 0 || view.Facts.IsInside == (Scope == "inde"))
        && (!HasFree || view.Free is { Count: > 0 })
        && TextFilter.Finds(
            Text,
            [
                view.Facts.Name,
                view.Operator,
                view.Facts.LegalBasis,
                view.Facts.City,
                view.Facts.PostalCode,
                view.Facts.PortalId,
                .. view.Facts.Targets.Select(TargetGroups.NameOf),
            ]
        );
}
