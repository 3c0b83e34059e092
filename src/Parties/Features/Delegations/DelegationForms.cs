using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Features.Forms;
using Rammevaerk.Platform.Decisions;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Forms;

namespace Rammevaerk.Parties.Features.Delegations;

/// <summary>The forms of delegated decisions.</summary>
internal static class DelegationForms
{
    private const int LongestLine = 500;
    private const int LongestText = 4000;

    /// <summary>The fields of the form and of the decision, but for day and basis.</summary>
    public static IReadOnlyList<EffectField> FieldsOf(BodyTree tree)
    {
        var bodies = Fields.Of(tree.Walk().Select(one => one.Body));
        return
        [
            new("what", "Hvad der delegeres", EffectFieldKind.Text, "Fx »Godkendelse af taksten for Krisecentret«."),
            new("from-body", "Bemyndiget af", EffectFieldKind.Choice, Choices: bodies),
            new("to-body", "Afgøres af", EffectFieldKind.Choice, Choices: bodies),
        ];
    }

    public static Delegation Read(TermReader reader, DateOnly on, Basis basis) =>
        new(
            reader.Text("what", "Hvad der delegeres", LongestLine, isRequired: true),
            reader.Id("from-body", AppointmentFaults.BodyMissing()),
            reader.Id("to-body", AppointmentFaults.BodyMissing()),
            on,
            basis
        );

    /// <summary>The whole form of a new one.</summary>
    public static async Task<FieldSet> FieldsAsync(BodyReading reading, AreaKey area, CancellationToken cancellation) =>
        FieldSet.Empty([
            .. FieldsOf(await reading.TreeAsync(area, cancellation)),
            new("on", "Delegeret den", EffectFieldKind.Day),
            Fields.OfBasis(isRequired: true),
        ]);

    public static async Task<IResult> AddAsync(
        string omraade,
        IFormCollection form,
        WriteDesk desk,
        PartyRegister parties,
        CancellationToken cancellation
    )
    {
        if (parties.FindArea(omraade) is null)
        {
            return Results.NotFound();
        }

        var page = $"/parter/{omraade}/bemyndigelser/ny";
        var reader = TermReader.Of(form);
        var delegation = Read(reader, reader.Day("on"), reader.Basis(isRequired: true));
        if (reader.Faults.Count > 0)
        {
            return new FormRefusal(page, reader.Faults);
        }

        var added = await desk.RunAsync(
            write => DelegatedDecisions.Add(write, new AreaKey(omraade), delegation, cancellation),
            cancellation
        );
        return added.IsOk ? new SeeOther(added.Value.Address) : new FormRefusal(page, "to-body", added.Fault);
    }

    public static async Task<IResult> DecideAsync(
        string omraade,
        Guid id,
        IFormCollection form,
        WriteDesk desk,
        DelegationReading reading,
        CancellationToken cancellation
    )
    {
        if (await reading.FindAsync(new AreaKey(omraade), id, cancellation) is not { } found)
        {
            return Results.NotFound();
        }

        var page = found.Delegated.Address;
        var reader = TermReader.Of(form);
        var outcome = reader.Text("resultat", "Resultatet", LongestText, isRequired: true);
        var on = reader.Day("dag");
        var basis = reader.Basis();
        if (reader.Faults.Count > 0)
        {
            return new FormRefusal(page, reader.Faults);
        }

        var decided = await desk.RunAsync<DelegatedDecision>(
            async write =>
            {
                var delegated = await write.Db.Set<DelegatedDecision>().SingleAsync(one => one.Id == id, cancellation);
                return delegated.Version != form.Version()
                    ? StorageFaults.ChangedMeanwhile()
                    : DelegatedDecisions.Decide(write, delegated, outcome, on, basis);
            },
            cancellation
        );
        return decided.IsOk ? new SeeOther(page) : new FormRefusal(page, "resultat", decided.Fault);
    }
}
