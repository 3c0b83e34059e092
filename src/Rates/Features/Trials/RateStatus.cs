using Rammevaerk.Platform.Web.Layout;

namespace Rammevaerk.Rates.Features.Trials;

/// <summary>How a rate stands, in words, with the colour that says whether someone must act.</summary>
public sealed record RateStatus(string Words, BadgeKind Kind)
{
    public static RateStatus Of(RateRow row) =>
        row.Rate is null ? new("Kan ikke beregnes", BadgeKind.Error)
        : row.Errors > 0 ? new(row.Errors == 1 ? "1 fejl" : $"{row.Errors} fejl", BadgeKind.Error)
        : row.Warnings > 0 ? new(row.Warnings == 1 ? "1 advarsel" : $"{row.Warnings} advarsler", BadgeKind.Warning)
        : new("I orden", BadgeKind.Success);
}
