using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Domain.Agreements;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Agreements;
using Rammevaerk.Rates.Features.Publication;
using Rammevaerk.Rates.Features.Review;

namespace Rammevaerk.Rates.Features.Catalogue;

/// <summary>Where a rule was used.</summary>
/// <param name="Title">The round or the agreement.</param>
/// <param name="Words">How often, in a few words.</param>
/// <param name="Address">Its page.</param>
public sealed record RuleUse(string Title, string Words, string Address);

/// <summary>
/// Finds the rounds a rule was used in: those of a calculation from the stored derivations of the published rates, those of
/// a check from the stored findings. Published rounds are told to everyone, the others to who follows them.
/// </summary>
public sealed class RuleUseDesk(RammevaerkDb db, DerivationUses uses, VisitorAccessor visitors)
{
    private const string AgreementRules = "RATE-13";
    private const string MovementRule = "RATE-17";

    /// <summary>The newest first; empty for a rule nothing stored names.</summary>
    public async Task<IReadOnlyList<RuleUse>> LoadAsync(CatalogueEntry rule, CancellationToken cancellation)
    {
        if (rule.Kind is RuleKind.Provision or RuleKind.Other)
        {
            return [];
        }

        if (rule.Id.StartsWith(AgreementRules, StringComparison.Ordinal))
        {
            return await AgreementsAsync(cancellation);
        }

        var rounds = await db.Set<RateRound>()
            .AsNoTracking()
            .Where(round => round.State != RoundState.Planned)
            .OrderByDescending(round => round.Year)
            .ThenBy(round => round.Area)
            .ToListAsync(cancellation);
        var found = new List<RuleUse>();
        foreach (var round in rounds.Where(IsTold))
        {
            var words = rule.Severity is null
                ? await ComputedAsync(rule.Id, round, cancellation)
                : await CheckedAsync(rule.Id, round, cancellation);
            if (words is not null)
            {
                found.Add(new(Title(round), words, AddressOf(round)));
            }
        }

        return found;
    }

    private bool IsTold(RateRound round) =>
        round.State == RoundState.Published || visitors.Current.May(Permissions.ReadRounds, round.AreaKey);

    private async Task<string?> ComputedAsync(string rule, RateRound round, CancellationToken cancellation)
    {
        var year = await uses.OfAsync(db, round.Area, round.Year, cancellation);
        return rule == MovementRule
            ? year.Rates == 0
                ? null
                : "vist ved de takster, der også var der året før"
            : year.Rules.GetValueOrDefault(rule) is var rates and > 0
                ? $"{Danish.Number(rates)} af {Danish.Number(year.Rates)} offentliggjorte takster"
                : null;
    }

    private async Task<string?> CheckedAsync(string check, RateRound round, CancellationToken cancellation)
    {
        var newest = db.NewestDeliveriesOf(round.Id).Select(one => one.Id);
        var deliveries = await newest.CountAsync(cancellation);
        if (deliveries == 0)
        {
            return null;
        }

        var findings = await db.Set<SubmissionFinding>()
            .CountAsync(finding => finding.Check == check && newest.Contains(finding.SubmissionId), cancellation);
        return $"{Danish.Number(deliveries)} {(deliveries == 1 ? "levering" : "leveringer")} kontrolleret, "
            + (findings == 0 ? "ingen fund" : $"{Danish.Number(findings)} fund");
    }

    private async Task<IReadOnlyList<RuleUse>> AgreementsAsync(CancellationToken cancellation)
    {
        var agreements = await db.Set<RateAgreement>()
            .AsNoTracking()
            .OrderByDescending(one => one.LastYear)
            .ThenBy(one => one.Area)
            .ToListAsync(cancellation);
        return
        [
            .. agreements.Select(one => new RuleUse(
                $"Takstaftalen {one.Years} i {PartyRegister.AreaName(new(one.Area))}",
                one.Goal,
                $"{AgreementEndpoints.Base}/{one.Area}"
            )),
        ];
    }

    private static string Title(RateRound round) =>
        $"{PartyRegister.AreaName(round.AreaKey)} {round.Year.ToString(Danish.Invariant)}";

    private static string AddressOf(RateRound round) =>
        round.State == RoundState.Published
            ? PublishedRateDesk.AddressOf(round.AreaKey, round.BudgetYear)
            : round.Address;
}
