using Microsoft.AspNetCore.Mvc;
using Rammevaerk.Kernel;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Features.Trials;

namespace Rammevaerk.Rates.Areas.Rates.Pages.Trials;

/// <summary>What differs from last year: vanished and new services, places, rates.</summary>
[RequiresPermission(Permissions.TryRateFile)]
[SecretAddress]
public sealed class DifferencesModel(TrialDesk desk) : TrialPageModel(desk)
{
    public RateDifferences Differences { get; private set; } = null!;

    /// <summary>The change of a rate, as a share, beyond which it must be explained.</summary>
    public decimal Limit => Assessed.Rates.Parameters.RateChangeWarning.Share;

    /// <summary>The parts of the page in their order.</summary>
    public IReadOnlyList<DifferencePart> Parts =>
        [
            .. DifferencePart
                .All.Select(part => part with { Rows = Differences.Of(part.Kind) })
                .Where(part => part.Rows.Count > 0),
        ];

    public Task<IActionResult> OnGetAsync(string id) =>
        ShowAsync(
            id,
            () =>
            {
                Differences = RateDifferences.Of(Assessed);
                return Page();
            }
        );

    /// <summary>The news in one line.</summary>
    public string Headline()
    {
        if (!Differences.HasLastYear)
        {
            return "Ingen tal fra sidste år";
        }

        var words = Parts.Select(part =>
            $"{Danish.Number(part.Rows.Count)} {(part.Rows.Count == 1 ? part.One : part.Many)}"
        );
        return Parts.Count == 0 ? "Ingen forskelle fra sidste år" : string.Join(", ", words);
    }
}

/// <summary>One part of the page.</summary>
/// <param name="Kind">Which differences.</param>
/// <param name="Title">Heading.</param>
/// <param name="One">As counted in the page's heading, one of them.</param>
/// <param name="Many">More of them.</param>
/// <param name="Note">What it means.</param>
/// <param name="Rows">The differences.</param>
public sealed record DifferencePart(
    DifferenceKind Kind,
    string Title,
    string One,
    string Many,
    string Note,
    IReadOnlyList<RateDifference> Rows
)
{
    public static IReadOnlyList<DifferencePart> All { get; } =
    [
        new(
            DifferenceKind.Vanished,
            "Forsvundne ydelser",
            "ydelse væk",
            "ydelser væk",
            "De var med sidste år. Er de lukket, eller er nummeret blevet et andet?",
            []
        ),
        new(DifferenceKind.Appeared, "Nye ydelser", "ny ydelse", "nye ydelser", "De var ikke med sidste år.", []),
        new(
            DifferenceKind.Places,
            "Ændrede pladser",
            "med ændrede pladser",
            "med ændrede pladser",
            "Større ændringer end bagatelgrænsen kræver godkendelse.",
            []
        ),
        new(DifferenceKind.Up, "Takster, der stiger", "takst op", "takster op", "Den største stigning først.", []),
        new(DifferenceKind.Down, "Takster, der falder", "takst ned", "takster ned", "Det største fald først.", []),
    ];
}
