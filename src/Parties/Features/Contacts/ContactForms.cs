using Microsoft.AspNetCore.Http;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Features.Forms;
using Rammevaerk.Parties.Features.Registers;
using Rammevaerk.Platform.Decisions;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Forms;

namespace Rammevaerk.Parties.Features.Contacts;

/// <summary>The form of the texts in an area's contact block. Each saving is a version that counts from its day.</summary>
internal static class ContactForms
{
    private const int LongestText = 1000;
    private const int LongestLine = 200;

    public static FieldSet Of(ContactText? text, DateOnly today) =>
        new(
            [
                new(
                    "indledning",
                    "Indledning",
                    EffectFieldKind.LongText,
                    "Linjen over navnene på breve, dagsordener og bilag."
                ),
                new("telefontid", "Telefontid", EffectFieldKind.Text, "Fx »mandag til torsdag kl. 9–15«.", false),
                new("telefon", "Sekretariatets telefon", EffectFieldKind.Text, IsRequired: false),
                new("mail", "Sekretariatets mail", EffectFieldKind.Text, IsRequired: false),
                new("fra", "Gælder fra", EffectFieldKind.Day),
            ],
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["indledning"] = text?.Opening ?? "",
                ["telefontid"] = text?.PhoneHours ?? "",
                ["telefon"] = text?.Phone ?? "",
                ["mail"] = text?.Mail ?? "",
                ["fra"] = Fields.Day(today),
            }
        );

    public static async Task<IResult> SaveAsync(
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

        var page = $"/parter/{omraade}/kontakt";
        var reader = TermReader.Of(form);
        var text = new ContactText
        {
            Area = omraade,
            Opening = reader.Text("indledning", "Indledningen", LongestText, isRequired: true),
            PhoneHours = reader.Text("telefontid", "Telefontiden", LongestLine),
            Phone = reader.Text("telefon", "Telefonnummeret", LongestLine),
            Mail = reader.Text("mail", "Mailadressen", LongestLine),
            ValidFrom = reader.Day("fra"),
        };
        if (text.Mail.Length > 0 && !MailAddresses.IsOne(text.Mail))
        {
            reader.Refuse("mail", BodyFaults.MailWrong(text.Mail));
        }

        if (reader.Faults.Count > 0)
        {
            return new FormRefusal(page, reader.Faults);
        }

        var saved = await desk.RunAsync(
            write =>
            {
                text.EnteredAt = write.Now;
                write.Db.Add(text);
                write.Note(
                    "contact.changed",
                    new SubjectReference("area", omraade),
                    new AreaKey(omraade),
                    $"Kontaktoplysningerne fra {Danish.Date(text.ValidFrom)} blev skrevet.",
                    after: text
                );
                return Task.FromResult(Result.Ok(text));
            },
            cancellation
        );
        return saved.IsOk ? new SeeOther(page) : new FormRefusal(page, "indledning", saved.Fault);
    }
}
