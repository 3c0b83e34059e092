namespace Rammevaerk.Tests.Web.RoleTable;

internal static partial class EndpointTable
{
    /// <summary>Bodies, mandates, groups and duties.</summary>
    private const string Cooperation = """
        GET  /parter/grupper                                                              parties.read own
        GET  /parter/mandater                                                             parties.read own
        GET  /parter/organer                                                              public.read own
        GET  /parter/udpegninger                                                          parties.read own
        GET  /parter/{omraade}/afrapporteringer                                           parties.read own
        GET  /parter/{omraade}/afrapporteringer.csv                                       parties.read own
        GET  /parter/{omraade}/afrapporteringer.xlsx                                      parties.read own
        GET  /parter/{omraade}/afrapporteringer/ny                                        parties.edit
        POST /parter/{omraade}/afrapporteringer/ny                                        parties.edit
        GET  /parter/{omraade}/afrapporteringer/{id:guid}                                 parties.read own
        POST /parter/{omraade}/afrapporteringer/{id:guid}/rapport                         parties.edit
        POST /parter/{omraade}/afrapporteringer/{id:guid}/trin                            parties.edit
        GET  /parter/{omraade}/bemyndigelser                                              parties.read own
        GET  /parter/{omraade}/bemyndigelser.csv                                          parties.read own
        GET  /parter/{omraade}/bemyndigelser.xlsx                                         parties.read own
        GET  /parter/{omraade}/bemyndigelser/ny                                           parties.edit
        POST /parter/{omraade}/bemyndigelser/ny                                           parties.edit
        GET  /parter/{omraade}/bemyndigelser/{id:guid}                                    parties.read own
        POST /parter/{omraade}/bemyndigelser/{id:guid}/afgoer                             parties.edit
        GET  /parter/{omraade}/grupper                                                    parties.read own
        GET  /parter/{omraade}/grupper.csv                                                parties.read own
        GET  /parter/{omraade}/grupper.xlsx                                               parties.read own
        GET  /parter/{omraade}/grupper/hvem                                               parties.read own
        GET  /parter/{omraade}/grupper/hvem.csv                                           parties.read own
        GET  /parter/{omraade}/grupper/hvem.xlsx                                          parties.read own
        GET  /parter/{omraade}/kontakt                                                    public.read
        POST /parter/{omraade}/kontakt                                                    parties.edit
        GET  /parter/{omraade}/mandater                                                   parties.read own
        GET  /parter/{omraade}/mandater.csv                                               parties.read own
        GET  /parter/{omraade}/mandater.xlsx                                              parties.read own
        GET  /parter/{omraade}/mandater/ny                                                parties.edit
        POST /parter/{omraade}/mandater/ny                                                parties.edit
        GET  /parter/{omraade}/mandater/{id:guid}                                         parties.read own
        POST /parter/{omraade}/mandater/{id:guid}/afslut                                  parties.edit
        GET  /parter/{omraade}/mandater/{id:guid}/rediger                                 parties.edit
        POST /parter/{omraade}/mandater/{id:guid}/rediger                                 parties.edit
        POST /parter/{omraade}/mandater/{id:guid}/tilbagemelding                          parties.edit
        GET  /parter/{omraade}/organer                                                    public.read
        GET  /parter/{omraade}/organer.csv                                                public.read
        GET  /parter/{omraade}/organer.xlsx                                               public.read
        GET  /parter/{omraade}/organer/ny                                                 parties.edit
        POST /parter/{omraade}/organer/ny                                                 parties.edit
        GET  /parter/{omraade}/organer/{organ}/grundlag/rediger                           parties.edit
        POST /parter/{omraade}/organer/{organ}/grundlag/rediger                           parties.edit
        POST /parter/{omraade}/organer/{organ}/grundlag/vedtag                            parties.edit
        GET  /parter/{omraade}/organer/{organ}/grundlag/{nummer:int?}                     public.read
        GET  /parter/{omraade}/organer/{organ}/kommissorium                               parties.edit
        POST /parter/{omraade}/organer/{organ}/kommissorium                               parties.edit
        GET  /parter/{omraade}/organer/{organ}/medlemmer/{id:guid}                        parties.read own
        POST /parter/{omraade}/organer/{organ}/medlemmer/{id:guid}/afloes                 parties.edit
        POST /parter/{omraade}/organer/{organ}/medlemmer/{id:guid}/trin                   parties.edit
        POST /parter/{omraade}/organer/{organ}/pladser                                    parties.edit
        GET  /parter/{omraade}/organer/{organ}/rediger                                    parties.edit
        POST /parter/{omraade}/organer/{organ}/trin                                       parties.edit
        GET  /parter/{omraade}/udpegninger                                                parties.read own
        GET  /parter/{omraade}/udpegninger.csv                                            parties.read own
        GET  /parter/{omraade}/udpegninger.xlsx                                           parties.read own
        GET  /parter/{omraade}/udpegninger/raad                                           parties.read own
        GET  /parter/{omraade}/udpegninger/raad.csv                                       parties.read own
        GET  /parter/{omraade}/udpegninger/raad.xlsx                                      parties.read own
        """;

    /// <summary>Year wheel, meetings, agendas, minutes, decisions and events.</summary>
    private const string Meetings = """
        GET  /kalender/{noegle}.ics                                                       public.read
        GET  /moeder                                                                      public.read
        GET  /moeder/aarshjul                                                             public.read
        GET  /moeder/aarshjul.csv                                                         public.read
        GET  /moeder/aarshjul.xlsx                                                        public.read
        GET  /moeder/arrangementer                                                        public.read
        GET  /moeder/beslutninger                                                         public.read
        GET  /moeder/beslutninger.csv                                                     public.read
        GET  /moeder/beslutninger.xlsx                                                    public.read
        GET  /moeder/frister                                                              public.read
        GET  /moeder/frister.csv                                                          public.read
        GET  /moeder/frister.xlsx                                                         public.read
        GET  /moeder/liste.csv                                                            public.read
        GET  /moeder/liste.xlsx                                                           public.read
        POST /moeder/min-kalender                                                         account.own
        POST /moeder/min-kalender/slet                                                    account.own
        GET  /moeder/opgaver                                                              meetings.read own
        GET  /moeder/opgaver.csv                                                          meetings.read own
        GET  /moeder/opgaver.xlsx                                                         meetings.read own
        GET  /moeder/sager                                                                public.read
        GET  /moeder/sager.csv                                                            public.read
        GET  /moeder/sager.xlsx                                                           public.read
        GET  /moeder/skriftlig                                                            meetings.read own
        GET  /moeder/skriftlig.csv                                                        meetings.read own
        GET  /moeder/skriftlig.xlsx                                                       meetings.read own
        GET  /moeder/{omraade}/arrangementer/nyt                                          meetings.edit
        POST /moeder/{omraade}/arrangementer/nyt                                          meetings.edit
        GET  /moeder/{omraade}/arrangementer/{id:guid}                                    public.read
        GET  /moeder/{omraade}/arrangementer/{id:guid}/afmeld/{noegle}                    public.read
        POST /moeder/{omraade}/arrangementer/{id:guid}/afmeld/{noegle}                    public.read
        GET  /moeder/{omraade}/arrangementer/{id:guid}/deltagere.csv                      meetings.edit
        GET  /moeder/{omraade}/arrangementer/{id:guid}/deltagere.xlsx                     meetings.edit
        GET  /moeder/{omraade}/arrangementer/{id:guid}/kalender.ics                       public.read
        GET  /moeder/{omraade}/arrangementer/{id:guid}/rediger                            meetings.edit
        POST /moeder/{omraade}/arrangementer/{id:guid}/rediger                            meetings.edit
        POST /moeder/{omraade}/arrangementer/{id:guid}/reserver                           meetings.edit
        POST /moeder/{omraade}/arrangementer/{id:guid}/tilmeld                            public.read
        GET  /moeder/{omraade}/beslutninger/{id:guid}                                     public.read
        GET  /moeder/{omraade}/bilag/{id:guid}                                            public.read
        GET  /moeder/{omraade}/datoer                                                     meetings.read
        POST /moeder/{omraade}/datoer                                                     meetings.edit
        GET  /moeder/{omraade}/datoer/hent                                                meetings.edit
        POST /moeder/{omraade}/datoer/hent                                                meetings.edit
        POST /moeder/{omraade}/datoer/hent/gem                                            meetings.edit
        GET  /moeder/{omraade}/datoer/{id:guid}                                           meetings.edit
        POST /moeder/{omraade}/datoer/{id:guid}                                           meetings.edit
        POST /moeder/{omraade}/datoer/{id:guid}/slet                                      meetings.edit
        GET  /moeder/{omraade}/emner                                                      meetings.read
        POST /moeder/{omraade}/emner                                                      meetings.propose
        POST /moeder/{omraade}/emner/{id:guid}                                            meetings.edit
        POST /moeder/{omraade}/emner/{id:guid}/stem                                       meetings.answer
        GET  /moeder/{omraade}/frister.ics                                                public.read
        GET  /moeder/{omraade}/kalender.ics                                               public.read
        GET  /moeder/{omraade}/opgaver/{id:guid}                                          meetings.read
        POST /moeder/{omraade}/opgaver/{id:guid}/rapport                                  meetings.answer
        POST /moeder/{omraade}/opgaver/{id:guid}/rediger                                  meetings.edit
        GET  /moeder/{omraade}/punkt/{id:guid}                                            meetings.read
        POST /moeder/{omraade}/punkt/{id:guid}/afvis                                      meetings.edit
        POST /moeder/{omraade}/punkt/{id:guid}/bemaerkninger                              meetings.remark
        POST /moeder/{omraade}/punkt/{id:guid}/bemaerkninger/{bemaerkning:guid}/udfoert   meetings.edit
        POST /moeder/{omraade}/punkt/{id:guid}/beslut                                     meetings.edit
        POST /moeder/{omraade}/punkt/{id:guid}/bilag                                      meetings.propose
        POST /moeder/{omraade}/punkt/{id:guid}/bilag/{bilag:guid}/fjern                   meetings.propose
        POST /moeder/{omraade}/punkt/{id:guid}/bilag/{bilag:guid}/ret                     meetings.edit
        POST /moeder/{omraade}/punkt/{id:guid}/ekstraordinaert                            meetings.edit
        POST /moeder/{omraade}/punkt/{id:guid}/flyt                                       meetings.edit
        POST /moeder/{omraade}/punkt/{id:guid}/genaabn                                    meetings.edit
        POST /moeder/{omraade}/punkt/{id:guid}/meddelelser                                meetings.edit
        POST /moeder/{omraade}/punkt/{id:guid}/opgaver                                    meetings.edit
        POST /moeder/{omraade}/punkt/{id:guid}/optag                                      meetings.edit
        POST /moeder/{omraade}/punkt/{id:guid}/overfoer                                   meetings.edit
        GET  /moeder/{omraade}/punkt/{id:guid}/rediger                                    meetings.propose
        POST /moeder/{omraade}/punkt/{id:guid}/rediger                                    meetings.propose
        POST /moeder/{omraade}/punkt/{id:guid}/referat                                    meetings.edit
        POST /moeder/{omraade}/punkt/{id:guid}/ventede                                    meetings.edit
        GET  /moeder/{omraade}/punkt/{id:guid}/virkning/{slags}                           meetings.edit
        POST /moeder/{omraade}/punkt/{id:guid}/virkning/{slags}                           meetings.edit
        POST /moeder/{omraade}/punkt/{id:guid}/virkninger/{virkning:guid}/fjern           meetings.edit
        GET  /moeder/{omraade}/sager                                                      meetings.edit
        POST /moeder/{omraade}/sager                                                      meetings.edit
        GET  /moeder/{omraade}/sager/{nummer}                                             public.read
        GET  /moeder/{omraade}/sager/{nummer}/arkiv                                       meetings.edit
        POST /moeder/{omraade}/sager/{nummer}/arkiv                                       meetings.edit
        GET  /moeder/{omraade}/skriftlig/ny                                               meetings.edit
        POST /moeder/{omraade}/skriftlig/ny                                               meetings.edit
        GET  /moeder/{omraade}/skriftlig/{id:guid}                                        meetings.read
        POST /moeder/{omraade}/skriftlig/{id:guid}/afslut                                 meetings.edit
        POST /moeder/{omraade}/skriftlig/{id:guid}/send                                   meetings.edit
        POST /moeder/{omraade}/skriftlig/{id:guid}/svar                                   meetings.answer
        GET  /moeder/{omraade}/{organ}/deltagelse                                         meetings.read
        GET  /moeder/{omraade}/{organ}/deltagelse.csv                                     meetings.read
        GET  /moeder/{omraade}/{organ}/deltagelse.xlsx                                    meetings.read
        GET  /moeder/{omraade}/{organ}/indstillinger                                      meetings.edit
        POST /moeder/{omraade}/{organ}/indstillinger                                      meetings.edit
        POST /moeder/{omraade}/{organ}/indstillinger/punkter                              meetings.edit
        POST /moeder/{omraade}/{organ}/indstillinger/punkter/saedvanlige                  meetings.edit
        POST /moeder/{omraade}/{organ}/indstillinger/punkter/{id:guid}                    meetings.edit
        POST /moeder/{omraade}/{organ}/indstillinger/punkter/{id:guid}/fjern              meetings.edit
        GET  /moeder/{omraade}/{organ}/kalender.ics                                       public.read
        POST /moeder/{omraade}/{organ}/plan                                               meetings.edit
        GET  /moeder/{omraade}/{organ}/plan/{aar}                                         meetings.read
        POST /moeder/{omraade}/{organ}/plan/{aar}/godkend                                 meetings.edit
        POST /moeder/{omraade}/{organ}/plan/{aar}/indkald                                 meetings.edit
        POST /moeder/{omraade}/{organ}/plan/{aar}/moeder                                  meetings.edit
        POST /moeder/{omraade}/{organ}/plan/{aar}/note                                    meetings.edit
        GET  /moeder/{omraade}/{organ}/plan/{aar}/{moede}                                 meetings.edit
        POST /moeder/{omraade}/{organ}/plan/{aar}/{moede}                                 meetings.edit
        POST /moeder/{omraade}/{organ}/plan/{aar}/{moede}/aflys                           meetings.edit
        POST /moeder/{omraade}/{organ}/plan/{aar}/{moede}/delmoeder                       meetings.edit
        POST /moeder/{omraade}/{organ}/plan/{aar}/{moede}/delmoeder/{id:guid}/fjern       meetings.edit
        POST /moeder/{omraade}/{organ}/plan/{aar}/{moede}/fjern                           meetings.edit
        POST /moeder/{omraade}/{organ}/plan/{aar}/{moede}/note                            meetings.edit
        POST /moeder/{omraade}/{organ}/plan/{aar}/{moede}/reserver                        meetings.edit
        POST /moeder/{omraade}/{organ}/plan/{aar}/{moede}/sager                           meetings.edit
        GET  /moeder/{omraade}/{organ}/{moede}                                            public.read
        POST /moeder/{omraade}/{organ}/{moede}/aktindsigt                                 meetings.edit
        GET  /moeder/{omraade}/{organ}/{moede}/arkiv                                      meetings.edit
        POST /moeder/{omraade}/{organ}/{moede}/arkiv                                      meetings.edit
        GET  /moeder/{omraade}/{organ}/{moede}/dagsorden.docx                             public.read
        GET  /moeder/{omraade}/{organ}/{moede}/dagsorden.pdf                              public.read
        GET  /moeder/{omraade}/{organ}/{moede}/deltagere                                  meetings.read
        POST /moeder/{omraade}/{organ}/{moede}/deltagere                                  meetings.edit
        GET  /moeder/{omraade}/{organ}/{moede}/foreslaa                                   meetings.propose
        POST /moeder/{omraade}/{organ}/{moede}/foreslaa                                   meetings.propose
        POST /moeder/{omraade}/{organ}/{moede}/fyld                                       meetings.edit
        POST /moeder/{omraade}/{organ}/{moede}/gaester                                    meetings.edit
        GET  /moeder/{omraade}/{organ}/{moede}/kalender.ics                               public.read
        GET  /moeder/{omraade}/{organ}/{moede}/pakke.zip                                  meetings.read
        GET  /moeder/{omraade}/{organ}/{moede}/rediger                                    meetings.edit
        GET  /moeder/{omraade}/{organ}/{moede}/referat                                    public.read
        POST /moeder/{omraade}/{organ}/{moede}/referat-svar                               meetings.answer
        POST /moeder/{omraade}/{organ}/{moede}/referat-svar/{id:guid}/behandlet           meetings.edit
        GET  /moeder/{omraade}/{organ}/{moede}/referat.docx                               public.read
        GET  /moeder/{omraade}/{organ}/{moede}/referat.pdf                                public.read
        POST /moeder/{omraade}/{organ}/{moede}/send-dagsorden                             meetings.edit
        POST /moeder/{omraade}/{organ}/{moede}/send-referat                               meetings.edit
        GET  /moeder/{omraade}/{organ}/{moede}/skriv-referat                              meetings.edit
        POST /moeder/{omraade}/{organ}/{moede}/svar                                       meetings.answer
        GET  /moeder/{omraade}/{organ}/{moede}/udgaver                                    meetings.read
        """;
}
