using Microsoft.AspNetCore.Http;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Forms;

namespace Rammevaerk.Parties.Features;

/// <summary>Creates or changes a person from the form.</summary>
internal static class SavePerson
{
    private const int LongestText = 200;

    public static async Task<IResult> CreateAsync(
        string omraade,
        IFormCollection form,
        HttpContext context,
        PeopleDesk desk,
        PartyRegister parties,
        CancellationToken cancellation
    )
    {
        if (parties.FindArea(omraade) is null)
        {
            return Results.NotFound();
        }

        var typed = PersonForm.Read(form);
        context.Features.Set(typed);
        var page = $"/parter/{omraade}/personer/ny";
        if (Faults(typed, parties, omraade).ToList() is { Count: > 0 } faults)
        {
            return new FormRefusal(page, faults);
        }

        var created = await desk.CreateAsync(new AreaKey(omraade), typed.Entry, cancellation);
        return created.IsOk
            ? new SeeOther($"/parter/{omraade}/personer")
            : new FormRefusal(page, "navn", created.Fault);
    }

    public static async Task<IResult> ChangeAsync(
        string omraade,
        Guid id,
        IFormCollection form,
        HttpContext context,
        PeopleDesk desk,
        BodyReading reading,
        PartyRegister parties,
        CancellationToken cancellation
    )
    {
        if (await reading.FindPersonAsync(new AreaKey(omraade), id, cancellation) is not { } person)
        {
            return Results.NotFound();
        }

        var typed = PersonForm.Read(form);
        context.Features.Set(typed);
        if (Faults(typed, parties, omraade).ToList() is { Count: > 0 } faults)
        {
            return new FormRefusal(person.Address, faults);
        }

        var changed = await desk.ChangeAsync(id, typed.Version, typed.Entry, cancellation);
        if (changed.IsOk)
        {
            return new SeeOther($"/parter/{omraade}/personer");
        }

        if (changed.Fault.Id == StorageFaults.ChangedMeanwhile().Id)
        {
            var newest = await reading.FindPersonAsync(new AreaKey(omraade), id, cancellation) ?? person;
            context.Features.Set(typed.Beside(PersonForm.Of(newest), parties));
            typed.Version = newest.Version;
        }

        return new FormRefusal(person.Address, "begge", changed.Fault);
    }

    private static IEnumerable<FieldFault> Faults(PersonForm typed, PartyRegister parties, string area)
    {
        if (typed.Name.Length is 0 or > LongestText)
        {
            yield return new("navn", BodyFaults.NameMissing());
        }

        if (typed.Title.Length > LongestText)
        {
            yield return new("stilling", BodyFaults.TooLong("Stillingen", LongestText));
        }

        if (typed.Mail.Length > LongestText || (typed.Mail.Length > 0 && !MailAddresses.IsOne(typed.Mail)))
        {
            yield return new("mail", BodyFaults.MailWrong(typed.Mail));
        }

        if (typed.Phone.Length > LongestText)
        {
            yield return new("telefon", BodyFaults.TooLong("Telefonnummeret", LongestText));
        }

        if (typed.Organisation.Length > 0 && PartyForm.Find(parties, area, typed.Organisation) is null)
        {
            yield return new("organisation", BodyFaults.OrganisationWrong(typed.Organisation));
        }
    }
}

/// <summary>The form of a person as texts.</summary>
public sealed class PersonForm
{
    public string Name { get; private init; } = "";

    public string Title { get; private init; } = "";

    public string Mail { get; private init; } = "";

    public string Phone { get; private init; } = "";

    /// <summary>Code of the party; empty for the secretariat.</summary>
    public string Organisation { get; private init; } = "";

    public int Version { get; set; }

    public PersonEntry Entry => new(Name, Title, Mail, Phone, Organisation.Length == 0 ? null : Organisation);

    public static PersonForm? Posted(HttpContext context) => context.Features.Get<PersonForm>();

    public static PersonForm Read(IFormCollection form) =>
        new()
        {
            Name = form.Word("navn"),
            Title = form.Word("stilling"),
            Mail = form.Word("mail"),
            Phone = form.Word("telefon"),
            Organisation = form.Word("organisation"),
            Version = form.Version(),
        };

    public static PersonForm Of(Person person) =>
        new()
        {
            Name = person.Name,
            Title = person.Title,
            Mail = person.Mail,
            Phone = person.Phone,
            Organisation = person.Organisation ?? "",
            Version = person.Version,
        };

    public TwoVersions Beside(PersonForm stored, PartyRegister parties) =>
        new([
            new("Navn", Name, stored.Name),
            new("Stilling", Title, stored.Title),
            new("Organisation", NameOf(Organisation, parties), NameOf(stored.Organisation, parties)),
            new("Mail", Mail, stored.Mail),
            new("Telefon", Phone, stored.Phone),
        ]);

    private static string NameOf(string organisation, PartyRegister parties) =>
        organisation.Length == 0 ? BodyReading.Secretariat : parties.NameOf(organisation);
}
