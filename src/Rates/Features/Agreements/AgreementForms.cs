using System.Globalization;
using Microsoft.AspNetCore.Http;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Rates.Domain.Agreements;
using Rammevaerk.Rates.Features.Publication;
using Rammevaerk.Rates.Rules.Agreements;

namespace Rammevaerk.Rates.Features.Agreements;

/// <summary>Reads the forms of agreements and price figures: every field as typed, or what is wrong with it.</summary>
internal static class AgreementForms
{
    /// <summary>The agreement as typed; null with the faults.</summary>
    public static (RateAgreement? Agreement, List<FieldFault> Faults) Agreement(IFormCollection form, AreaKey area)
    {
        var faults = new List<FieldFault>();
        var baseYear = form.Year("basisaar", PriceIndexFigure.FirstYear, PriceIndexFigure.LastYear);
        faults.Need("basisaar", baseYear is not null, AgreementFaults.NotABaseYear(form.Word("basisaar")));
        var from = baseYear ?? PriceIndexFigure.FirstYear;
        var lastYear = form.Year("sidsteaar", from + 1, from + RateAgreement.MostYears);
        faults.Need(
            "sidsteaar",
            lastYear is not null || baseYear is null,
            AgreementFaults.NotALastYear(form.Word("sidsteaar"))
        );
        var change = Share(form.Word("aendring"));
        faults.Need("aendring", change is not null, AgreementFaults.NotAChange(form.Word("aendring")));
        var basis = form.Choice<PriceBasis>("grundlag");
        faults.Need("grundlag", basis is not null, AgreementFaults.UnknownBasis(form.Word("grundlag")));
        var source = Source(form, faults);
        var decision = DecisionReference.Of(form.Word("beslutning"));
        if (decision.Fault is { } fault)
        {
            faults.Add(new("beslutning", fault));
        }

        return faults.Count > 0
            ? (null, faults)
            : (
                new RateAgreement
                {
                    Area = area.Value,
                    BaseYear = baseYear!.Value,
                    LastYear = lastYear!.Value,
                    Change = change!.Value,
                    Basis = basis!.Value,
                    Source = source,
                    Decision = decision.Value,
                },
                faults
            );
    }

    /// <summary>A year's price figure as typed; null with the faults.</summary>
    public static (PriceChange? Change, List<FieldFault> Faults) Price(IFormCollection form)
    {
        var faults = new List<FieldFault>();
        var year = Year(form.Word("aar"));
        faults.Need("aar", year is not null, AgreementFaults.NotAPriceYear(form.Word("aar")));
        var change = Share(form.Word("procent"));
        faults.Need("procent", change is not null, AgreementFaults.NotAPercent(form.Word("procent")));
        var source = Source(form, faults);
        return faults.Count > 0 ? (null, faults) : (new PriceChange(year!.Value, change!.Value, source), faults);
    }

    /// <summary>A year prices may be known for; null for anything else.</summary>
    public static int? Year(string text) =>
        int.TryParse(text, NumberStyles.None, Danish.Invariant, out var year)
        && year is >= PriceIndexFigure.FirstYear and <= PriceIndexFigure.LastYear
            ? year
            : null;

    /// <summary>A change in per cent within reason, as a share; null for anything else.</summary>
    public static decimal? Share(string text) =>
        PercentWords.Share(text, -AgreementFaults.MostChange, AgreementFaults.MostChange);

    private static string Source(IFormCollection form, List<FieldFault> faults)
    {
        var source = form.Word("kilde");
        faults.Need(
            "kilde",
            source.Length is > 0 and <= AgreementFaults.LongestSource,
            AgreementFaults.SourceMissing()
        );
        return source;
    }
}
