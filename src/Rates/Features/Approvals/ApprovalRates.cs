using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Review;

namespace Rammevaerk.Rates.Features.Approvals;

/// <summary>The rates a forum decides on: those of accepted deliveries, from accepted to published.</summary>
internal static class ApprovalRates
{
    /// <summary>Tracked, with their derivations, in the order of operator and file.</summary>
    public static async Task<IReadOnlyList<DeliveredRate>> ForApprovalAsync(
        RammevaerkDb db,
        RateRound round,
        CancellationToken cancellation
    )
    {
        var accepted = db.NewestDeliveriesOf(round.Id)
            .Where(one => one.State == SubmissionState.Accepted)
            .Select(one => one.Id);
        return await db.Set<DeliveredRate>()
            .Where(rate => accepted.Contains(rate.SubmissionId))
            .OrderBy(rate => rate.Party)
            .ThenBy(rate => rate.Ordinal)
            .ToListAsync(cancellation);
    }

    /// <summary>A digest of the rates that wait for approval, which changes when any of them does.</summary>
    public static string StandingOf(IEnumerable<DeliveredRate> rates)
    {
        var text = new StringBuilder();
        foreach (
            var rate in rates
                .Where(rate => rate.State == RateState.Accepted)
                .OrderBy(rate => rate.Party, StringComparer.Ordinal)
                .ThenBy(rate => rate.Ordinal)
        )
        {
            text.Append(Danish.Invariant, $"{rate.Id:N}.{rate.Version};");
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..16];
    }
}
