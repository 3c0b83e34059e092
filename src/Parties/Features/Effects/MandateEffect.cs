using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Features.Forms;
using Rammevaerk.Parties.Features.Mandates;
using Rammevaerk.Platform.Decisions;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Parties.Features.Effects;

/// <summary>A decision gives a representative a mandate in another forum.</summary>
internal sealed class MandateEffect(BodyReading reading, WriteDesk desk) : IDecisionEffect
{
    public string Kind => "mandate";

    public string Title => "Giv et mandat";

    public string Permission => Permissions.EditParties;

    public async Task<IReadOnlyList<EffectField>> FieldsAsync(AreaKey area, CancellationToken cancellation) =>
        MandateEntry.FieldsOf(
            await reading.TreeAsync(area, cancellation),
            await reading.PeopleAsync(area, cancellation)
        );

    public Task<Result<EffectChange>> PreviewAsync(Decided decided, CancellationToken cancellation) =>
        desk.RehearseAsync(write => CarryOutAsync(write, decided, cancellation));

    public async Task<Result<EffectChange>> CarryOutAsync(Write write, Decided decided, CancellationToken cancellation)
    {
        var reader = TermReader.Of(decided);
        var entry = MandateEntry.Read(reader, Basis.Of(decided));
        if (reader.First is { } fault)
        {
            return fault;
        }

        var given = await MandateDesk.AddAsync(write, decided.Area, entry, cancellation);
        return given.IsOk
            ? EffectChange.Of(
                $"Mandat i {entry.Forum} {entry.Period}",
                given.Value.Subject,
                new EffectFact("Mandatet", entry.Text)
            )
            : given.Fault;
    }
}
