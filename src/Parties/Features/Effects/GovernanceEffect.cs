using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Features.Forms;
using Rammevaerk.Parties.Features.Governance;
using Rammevaerk.Parties.Features.Registers;
using Rammevaerk.Platform.Decisions;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Parties.Features.Effects;

/// <summary>A decision approves the draft of what a body says of itself.</summary>
internal sealed class GovernanceEffect(BodyReading reading, WriteDesk desk) : IDecisionEffect
{
    public string Kind => "governance";

    public string Title => "Vedtag et forretningsgrundlag";

    public string Permission => Permissions.EditParties;

    public async Task<IReadOnlyList<EffectField>> FieldsAsync(AreaKey area, CancellationToken cancellation) =>
        [
            new(
                "body",
                "Organ",
                EffectFieldKind.Choice,
                "Organets kladde bliver den gældende udgave og offentlig.",
                Choices: Fields.Of(await reading.BodiesAsync(area, cancellation))
            ),
        ];

    public Task<Result<EffectChange>> PreviewAsync(Decided decided, CancellationToken cancellation) =>
        desk.RehearseAsync(write => CarryOutAsync(write, decided, cancellation));

    public async Task<Result<EffectChange>> CarryOutAsync(Write write, Decided decided, CancellationToken cancellation)
    {
        var reader = TermReader.Of(decided);
        var id = reader.Id("body", AppointmentFaults.BodyMissing());
        if (await write.BodyAsync(decided.Area, id, cancellation) is not { } body)
        {
            return AppointmentFaults.BodyMissing();
        }

        var approved = await GovernanceDesk.ApproveAsync(write, body, decided.On, Basis.Of(decided), cancellation);
        if (!approved.IsOk)
        {
            return approved.Fault;
        }

        var number = approved.Value.Number;
        return new EffectChange(
            $"{Danish.Genitive(body.Name)} forretningsgrundlag, udgave {number}, vedtages og offentliggøres",
            number > 1 ? $"Udgave {number - 1}" : null,
            $"Udgave {number}",
            body.Subject,
            []
        );
    }
}
