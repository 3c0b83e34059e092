using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Decisions;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Rules.Checks;

namespace Rammevaerk.Rates.Features.Dispensations;

/// <summary>A decision gives a dispensation from a check; findings it covers pass from then on.</summary>
internal sealed class DispensationEffect(PartyRegister parties, TimeProvider time) : IDecisionEffect
{
    public string Kind => RateDispensation.Kind;

    public string Title => "Giv en dispensation";

    public string Permission => Permissions.GrantDispensations;

    public Task<IReadOnlyList<EffectField>> FieldsAsync(AreaKey area, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<EffectField>>([
            new(
                "driftsherre",
                "Driftsherre",
                EffectFieldKind.Choice,
                Choices:
                [
                    .. parties
                        .InArea(area, DanishClock.Today(time))
                        .Select(party => new EffectChoice(party.Code.Value, party.FullName)),
                ]
            ),
            new(
                "kontrol",
                "Kontrol",
                EffectFieldKind.Choice,
                Choices:
                [
                    .. CheckCatalogue.All.Select(check => new EffectChoice(
                        check.Info.Id,
                        $"{check.Info.Id} {check.Info.Title}"
                    )),
                ]
            ),
            new(
                "ydelse",
                "Ydelse",
                EffectFieldKind.Text,
                "Nummeret i takstfilen, fx Y12. Tom for alle driftsherrens ydelser.",
                IsRequired: false
            ),
            new(
                "type",
                "Type",
                EffectFieldKind.Choice,
                Choices: [.. DispensationWords.All.Select(one => new EffectChoice(one.Key, one.Words))],
                IsRequired: false
            ),
            new("anmodet", "Anmodet af", EffectFieldKind.Text, IsRequired: false),
            new("fra", "Første dag", EffectFieldKind.Day),
            new("til", "Sidste dag", EffectFieldKind.Day, IsRequired: false),
            new("begrundelse", "Begrundelse", EffectFieldKind.LongText, "Offentlig, sammen med dispensationen."),
        ]);

    public Task<Result<EffectChange>> PreviewAsync(Decided decided, CancellationToken cancellation)
    {
        var draft = Draft(decided);
        return Task.FromResult(draft.Faults.Count > 0 ? draft.Faults[0].Fault : Result.Ok(Change(draft.Dispensation)));
    }

    public async Task<Result<EffectChange>> CarryOutAsync(Write write, Decided decided, CancellationToken cancellation)
    {
        var draft = Draft(decided);
        if (draft.Faults.Count > 0)
        {
            return draft.Faults[0].Fault;
        }

        var given = await GrantDispensation.GiveAsync(write, draft.Dispensation, cancellation);
        return given.Then(outcome =>
            Result.Ok(
                Change(outcome.Dispensation) with
                {
                    Subject = outcome.Dispensation.Reference,
                    Facts = [new("Fund, der nu passerer", Danish.Number(outcome.Findings))],
                }
            )
        );
    }

    /// <summary>The same form as the page's, so that the same is right and wrong in both.</summary>
    private DispensationDraft Draft(Decided decided)
    {
        var fields = decided.Terms.ToDictionary(term => term.Key, term => new StringValues(term.Value));
        fields["kilde"] = decided.Source;
        fields["beslutning"] = decided.Decision.ToString();
        return DispensationDraft.Of(new FormCollection(fields), decided.Area, parties);
    }

    private EffectChange Change(RateDispensation given) =>
        EffectChange.Of(
            $"Dispensation fra {given.Check} til {parties.NameOf(given.Party)} {given.Validity}"
                + (given.ServiceKey is { } service ? $" for {service}" : "")
        );
}
