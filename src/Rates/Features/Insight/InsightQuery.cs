using Microsoft.AspNetCore.Http;
using Rammevaerk.Platform.Web.Lists;
using Rammevaerk.Rates.Rules.Insight;

namespace Rammevaerk.Rates.Features.Insight;

/// <summary>
/// Which rates a report counts, as its address says:
/// <c>?paragraf=SEL § 107&amp;driftsherre=0779&amp;kommune=0779&amp;type=Døgn&amp;aftale=inden</c>.
/// </summary>
public sealed record InsightFilter
{
    /// <summary>The words of <see cref="Scope"/>.</summary>
    public const string Inside = "inden";

    /// <inheritdoc cref="Inside" />
    public const string Outside = "uden";

    /// <summary>What an address calls offers that have not told the municipality they lie in.</summary>
    public const string NotTold = "ukendt";

    public static readonly InsightFilter None = new();

    public string Basis { get; init; } = "";

    public string Operator { get; init; } = "";

    public string Municipality { get; init; } = "";

    public string Type { get; init; } = "";

    /// <summary>inden, uden, or empty for both.</summary>
    public string Scope { get; init; } = "";

    /// <summary>Words in names.</summary>
    public string Text { get; init; } = "";

    /// <summary>True when nothing but an operator is chosen, so that earlier years can be held beside.</summary>
    public bool IsByOperatorAtMost => this with { Operator = "" } == None;

    public bool IsEmpty => this == None;

    public static InsightFilter Of(HttpRequest request)
    {
        string Word(string name) => request.Query[name].ToString().Trim();
        return new()
        {
            Basis = Word("paragraf"),
            Operator = Word("driftsherre"),
            Municipality = Word("kommune"),
            Type = Word("type"),
            Scope = Word("aftale") is Inside or Outside ? Word("aftale") : "",
            Text = Word("q"),
        };
    }

    public bool Takes(InsightRate rate) =>
        (Basis.Length == 0 || BasisOf(rate) == Basis)
        && (Operator.Length == 0 || rate.Party == Operator)
        && (Municipality.Length == 0 || MunicipalityOf(rate) == Municipality)
        && (Type.Length == 0 || rate.OfferType == Type)
        && (Scope.Length == 0 || rate.IsInside == (Scope == Inside))
        && TextFilter.Finds(Text, rate.Name, rate.Offer, rate.Operator, rate.ServiceKey, rate.Target);

    /// <summary>The paragraph as an address names it.</summary>
    public static string BasisOf(InsightRate rate) => rate.LegalBasis.Length > 0 ? rate.LegalBasis : NotTold;

    /// <summary>The municipality as an address names it.</summary>
    public static string MunicipalityOf(InsightRate rate) => rate.Municipality.Length > 0 ? rate.Municipality : NotTold;
}
