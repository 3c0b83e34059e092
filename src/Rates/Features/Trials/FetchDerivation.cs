using Microsoft.AspNetCore.Http;

namespace Rammevaerk.Rates.Features.Trials;

/// <summary>The derivation of one rate as JSON.</summary>
internal static class FetchDerivation
{
    public static Task<IResult> HandleAsync(string id, string key, TrialDesk desk, CancellationToken cancellation) =>
        desk.WithAsync(
            id,
            open =>
                RateRow.All(open.Assessed).FirstOrDefault(row => row.Is(key))?.Explanation is { } explanation
                    ? Results.Text(explanation.ToJson(), "application/json")
                    : Results.NotFound(),
            cancellation
        );
}
