using Microsoft.AspNetCore.Http;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Features.Forms;
using Rammevaerk.Platform.Web.Forms;

namespace Rammevaerk.Parties.Features.Seats;

/// <summary>Gives a person a seat in a body, or proposes one.</summary>
internal static class SeatMember
{
    public static async Task<IResult> HandleAsync(
        string omraade,
        string organ,
        IFormCollection form,
        BodyDesk desk,
        BodyReading reading,
        CancellationToken cancellation
    )
    {
        if (await reading.FindBodyAsync(new AreaKey(omraade), organ, cancellation) is not { } body)
        {
            return Results.NotFound();
        }

        var reader = TermReader.Of(form);
        var entry = Read(body, reader);
        if (reader.Faults.Count > 0)
        {
            return new FormRefusal(body.Address, reader.Faults);
        }

        var seated = await desk.SeatAsync(body.Id, entry, cancellation);
        return seated.IsOk
            ? new SeeOther(body.Address)
            : new FormRefusal(body.Address, FieldOf(seated.Fault), seated.Fault);
    }

    private static SeatEntry Read(Body body, TermReader reader)
    {
        var person = reader.Id("person", BodyFaults.PersonMissing());
        var role = reader.Choice<BodyRole>("rolle", BodyFaults.RoleMissing());
        var substituteFor = reader.IdOrNone("for", AppointmentFaults.SeatNotThere());
        if (role == BodyRole.Substitute && substituteFor is null)
        {
            reader.Refuse("for", AppointmentFaults.SubstituteForWhom());
        }

        var council = reader.IdOrNone("plads", AppointmentFaults.CouncilSeatMissing());
        return new(person, role, reader.Days("fra", "til"))
        {
            State = reader["foreslaaet"].Length > 0 ? AppointmentState.Proposed : AppointmentState.Appointed,
            SubstituteForId = role == BodyRole.Substitute ? substituteFor : null,
            CouncilSeatId = body.Kind == BodyKind.OutsideCouncil ? council : null,
            Basis = reader.Basis(),
        };
    }

    private static string FieldOf(Fault fault) =>
        fault.Id == AppointmentFaults.SeatNotThere().Id ? "for"
        : fault.Id == AppointmentFaults.CouncilSeatMissing().Id
        || fault.Id == AppointmentFaults.CouncilSeatTaken("", new Period(DateOnly.MinValue)).Id
            ? "plads"
        : "person";
}

/// <summary>Ends a seat with its last day.</summary>
internal static class EndSeat
{
    public static async Task<IResult> HandleAsync(
        string omraade,
        string organ,
        Guid id,
        IFormCollection form,
        BodyDesk desk,
        BodyReading reading,
        CancellationToken cancellation
    )
    {
        if (
            await reading.FindBodyAsync(new AreaKey(omraade), organ, cancellation) is not { } body
            || await reading.FindSeatAsync(body, id, cancellation) is null
        )
        {
            return Results.NotFound();
        }

        var field = $"sidste-{id}";
        if (FormWords.Day(form.Word("sidste")) is not { } lastDay)
        {
            return new FormRefusal(body.Address, field, BodyFaults.DayWrong(form.Word("sidste")));
        }

        var ended = await desk.EndAsync(body.Id, id, form.Version(), lastDay, cancellation);
        return ended.IsOk ? new SeeOther(body.Address) : new FormRefusal(body.Address, field, ended.Fault);
    }
}
