using Rammevaerk.Kernel.Figures;
using Rammevaerk.Rates.Domain.Agreements;

namespace Rammevaerk.Rates.Rules.Agreements;

/// <summary>RATE-13B: the index an agreement allows in a year.</summary>
public static class AgreementPathRule
{
    public static readonly RuleInfo Info = new(
        "RATE-13B",
        "Aftalens målsti",
        "Aftalens ændring fordeles lige over årene fra basisåret til det sidste år. I basisåret er målet 1; efter det "
            + "sidste år bliver det stående.",
        "mål = 1 + aftalt ændring × (året − basisåret) / (sidste år − basisåret)",
        "Takstaftale 2019-2022 (mindst −2\u00A0%) og anbefaling om nulvækst 2025-2028; DEFAULT: lige fordeling over årene"
    );

    /// <summary>The highest index that keeps to the agreement, rounded as the index is.</summary>
    public static Figure Compute(RateAgreement agreement, int year)
    {
        var gone = int.Clamp(year, agreement.BaseYear, agreement.LastYear) - agreement.BaseYear;
        var change = Figure.From(
            new Input(agreement.Change, $"Aftalt ændring {agreement.Years} ({agreement.Source})", Unit.Percent)
        );
        var past = Figure.From(new Input(gone, $"År siden basisåret {agreement.BaseYear}", Unit.Number));
        var years = Figure.From(
            new Input(agreement.LastYear - agreement.BaseYear, "År fra basisåret til det sidste", Unit.Number)
        );
        return (1m + (change * past / years))
            .Rounded(AgreementIndexRule.Decimals)
            .Named(new Step($"Mål {year}", Unit.Number, Info.Id, Info.Source));
    }
}
