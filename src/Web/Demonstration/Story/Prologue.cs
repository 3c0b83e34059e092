using Microsoft.EntityFrameworkCore;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Rules;
using Rammevaerk.Platform.Access;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Web.Demonstration.Plan;

namespace Rammevaerk.Web.Demonstration.Story;

/// <summary>Enters who takes part: the people with their accounts and roles, their seats in the bodies, and the offers.</summary>
internal sealed class Prologue(WriteDesk desk)
{
    /// <summary>Every person with account, roles and seats.</summary>
    public Task EnterPeopleAsync(PeoplePlan people, DateOnly from, CancellationToken cancellation) =>
        Told.MustAsync(
            desk.RunAsync<int>(
                async write =>
                {
                    write.Db.Add(new Setting { Key = Setting.Demonstration, Value = DemonstrationState.Underway });
                    write.Db.Add(
                        new Setting
                        {
                            Key = Setting.DemonstrationPeople,
                            Value = string.Join(' ', people.First.Select(one => one.Id)),
                        }
                    );
                    var bodies = await write.Db.Set<Body>().ToListAsync(cancellation);
                    foreach (var one in people.All)
                    {
                        Enter(write, one, bodies, from);
                    }

                    return people.All.Count;
                },
                cancellation
            )
        );

    /// <summary>Every offer of an operator with what is known of it.</summary>
    public Task EnterOffersAsync(PlannedOperator one, int firstNumber, DateOnly from, CancellationToken cancellation) =>
        Told.MustAsync(
            desk.RunAsync<int>(
                write =>
                {
                    var number = firstNumber;
                    foreach (var planned in one.Offers)
                    {
                        var offer = OfferEntry.Offer(planned, one.Area, number++, write.Now);
                        write.Db.Add(offer);
                        write.Db.Add(OfferEntry.Facts(planned, from, write.Now));
                        write.Db.Add(OfferEntry.FreePlaces(planned, write.Now, write.Visitor.AccountId));
                        write.Audit(
                            new AuditNote(
                                "offer.entered",
                                offer.Subject,
                                $"Tilbuddet »{planned.Name}« blev oprettet.",
                                offer.AreaKey,
                                one.Code
                            )
                        );
                    }

                    return Task.FromResult<Kernel.Faults.Result<int>>(number - firstNumber);
                },
                cancellation
            )
        );

    private static void Enter(Write write, PlannedPerson one, List<Body> bodies, DateOnly from)
    {
        write.Db.Add(
            new Account
            {
                Id = one.Id,
                Name = one.Name,
                UserName = one.Mail,
                NormalizedUserName = one.Mail.ToUpperInvariant(),
                Email = one.Mail,
                NormalizedEmail = one.Mail.ToUpperInvariant(),
                EmailConfirmed = true,
                SecurityStamp = Draw.Id($"stamp/{one.Mail}").ToString("N"),
                ConcurrencyStamp = Draw.Id($"concurrency/{one.Mail}").ToString("N"),
            }
        );
        foreach (var (assignment, index) in one.Assignments.Select((assignment, index) => (assignment, index)))
        {
            write.Db.Add(
                new RoleAssignment
                {
                    Id = Draw.Id($"role/{one.Mail}/{index}"),
                    AccountId = one.Id,
                    Role = assignment.Role,
                    Area = assignment.Area.Value,
                    Party = assignment.Party,
                    ValidFrom = from,
                }
            );
        }

        var person = new Person
        {
            Id = Draw.Id($"official/{one.Mail}"),
            Area = one.Area,
            Name = one.Name,
            Title = one.Title,
            Mail = one.Mail,
            Phone = one.Phone,
            Organisation = one.Party,
            AccountId = one.Id,
        };
        write.Db.Add(person);
        foreach (var (kind, role) in Seats(one))
        {
            if (bodies.Find(body => body.Area == one.Area && body.Kind == kind) is { } body)
            {
                write.Db.Add(
                    new Membership
                    {
                        Id = Draw.Id($"seat/{one.Mail}/{kind}"),
                        BodyId = body.Id,
                        PersonId = person.Id,
                        Role = role,
                        ValidFrom = from,
                        // A body with a term elects again; the others go on.
                        ValidTo = body.TermYears is { } years ? ExecutiveCommitteeTerm.Of(from, years).Days.To : null,
                    }
                );
            }
        }

        write.Audit(
            new AuditNote(
                "account.entered",
                new("account", one.Id.ToString()),
                $"{one.Name} blev oprettet som {string.Join(" og ", one.Roles.Select(RoleWords.Of))}.",
                new(one.Area),
                one.Party
            )
        );
    }

    private static IEnumerable<(BodyKind, BodyRole)> Seats(PlannedPerson one)
    {
        if (one.Has(Role.ForumMember))
        {
            yield return (BodyKind.Forum, one.Has(Role.Chair) ? BodyRole.Chair : BodyRole.Member);
        }

        if (one.Has(Role.ExecutiveCommitteeMember))
        {
            yield return (BodyKind.ExecutiveCommittee, one.Has(Role.Chair) ? BodyRole.Chair : BodyRole.Member);
        }

        if (one.Has(Role.RateGroupMember))
        {
            yield return (BodyKind.RateGroup, BodyRole.Member);
        }

        if (one.Has(Role.SecretariatEditor))
        {
            yield return (BodyKind.Secretariat, BodyRole.Secretary);
        }
    }
}
